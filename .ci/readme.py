"README.md from nbs/index.ipynb and its stored outputs; run from anywhere, `--check` only compares"
import base64, json, re, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
images = root/'nbs/images'

def directive(source, name): return re.search(rf'^#\|\s*{name}', source, re.M)

def outputs(cell, n): # markdown and pictures of a cell's stored outputs
    for k, o in enumerate(cell['outputs']):
        data = o.get('data', {})
        if 'image/png' in data:
            name = f'index_{n}_{k}.png'
            yield f'![]({images.relative_to(root)}/{name})', {name: base64.b64decode(''.join(data['image/png']))}
        elif 'text/plain' in data or 'text' in o:
            yield '\n'.join('    '+l for l in ''.join(data.get('text/plain', o.get('text', ''))).splitlines()), {}

def render(): # text of README.md, pictures by name
    parts, pictures = [], {}
    for n, cell in enumerate(json.loads((root/'nbs/index.ipynb').read_text(encoding='utf-8'))['cells']):
        source = ''.join(cell['source'])
        if cell['cell_type'] == 'markdown': parts.append(source); continue
        if directive(source, 'hide'): continue
        if not directive(source, 'echo: false'): parts.append(f'```python\n{source}\n```')
        for text, more in outputs(cell, n): parts.append(text); pictures |= more
    return re.sub(r'^(# .*)\n> ', r'\1\n\n> ', '\n\n'.join(parts), flags=re.M)+'\n', pictures

text, pictures = render()
want = {root/'README.md': text.encode()} | {images/name: data for name, data in pictures.items()}
stale = [p for p, data in want.items() if not p.exists() or p.read_bytes() != data]
if '--check' in sys.argv:
    for p in stale: print(f'{p.relative_to(root)} does not follow from nbs/index.ipynb: run python .ci/readme.py')
    sys.exit(bool(stale))
for p in stale: p.parent.mkdir(exist_ok=True); p.write_bytes(want[p]); print(p.relative_to(root), len(want[p]))
