"All settings live in settings.ini"
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup
from setuptools.command.sdist import sdist

class Sdist(sdist):
    "A source archive that can build itself"
    def make_distribution(self):
        self.filelist.append('settings.ini')
        super().make_distribution()

cfg = ConfigParser(delimiters=['='])
cfg.read(Path(__file__).parent/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='Apache-2.0',
    long_description=(Path(__file__).parent/'README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    packages=find_packages(include=[cfg['lib_path'], f"{cfg['lib_path']}.*"]),
    package_data={cfg['lib_path']: ['weights/*.safetensors', 'weights/*.md']},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg['requirements'].split(), extras_require=dict(dev=cfg['dev_requirements'].split()),
    entry_points=dict(console_scripts=cfg['console_scripts'].split(),
                      nbdev=[f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]),
    cmdclass=dict(sdist=Sdist))
