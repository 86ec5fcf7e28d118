"""Pictures of paper ECGs to twelve leads in millivolts, offline, with an honest confidence.

    from ecg_digit import Digitizer
    recording = Digitizer.load()('page.jpg')
"""
__version__ = "0.2.0"

from importlib import import_module

_PUBLIC = dict(Digitizer='infer_tta', Recording='recording', Layout='data', LAYOUTS='data', LEADS='data')
__all__ = list(_PUBLIC)


def __getattr__(name):  # imported when first used: `import ecg_digit` takes milliseconds
    if name in _PUBLIC:
        return getattr(import_module(f'.{_PUBLIC[name]}', __name__), name)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted([*globals(), *_PUBLIC])
