"""Training: samples, networks, runs and cross-validation.

    from ecg_digit.train import load_samples_from_metadata
    samples = load_samples_from_metadata('table.csv', 'pictures', 'signals')

Each name is imported when it is first used: `samples` needs none of the packages of the extra [train].
"""

from importlib import import_module

_PUBLIC = dict(
    Sample='samples',
    load_samples='samples',
    load_samples_from_metadata='samples',
    AugmentationConfig='train_data',
    BaselineModelConfig='backbones',
    OptimizerConfig='train_data',
    TrainConfig='train_data',
    build_baseline_model='backbones',
    ecg_train='command',
    ecg_cv='cross_validation',
    run_cross_validation='cross_validation',
    ecg_prepare='prepare',
)
__all__ = list(_PUBLIC)


def __getattr__(name):
    if name in _PUBLIC:
        return getattr(import_module(f'.{_PUBLIC[name]}', __name__), name)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def __dir__():
    return sorted([*globals(), *_PUBLIC])
