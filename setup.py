"All settings stand in settings.ini"
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

HERE = Path(__file__).parent
cfg = ConfigParser(delimiters=['='])
cfg.read(HERE / 'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
extras = {o: cfg[f'{o}_requirements'].split() for o in ('train', 'kaggle', 'formats')}
extras['dev'] = sum(extras.values(), cfg['dev_requirements'].split())

setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    keywords=cfg['keywords'],
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    license='Apache-2.0',
    long_description=(HERE / 'README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    packages=find_packages(include=[cfg['lib_path'], f"{cfg['lib_path']}.*"]),
    package_data={cfg['lib_path']: ['weights/*.safetensors', 'weights/*.onnx', 'weights/*.md', '*.toml']},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg['requirements'].split(),
    extras_require=extras,
    entry_points=dict(
        console_scripts=cfg['console_scripts'].split(),
        nbdev=[f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
    ),
)
