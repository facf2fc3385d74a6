"""Made-up contents for the suite's laws. Examples have no deadline: shared cores are slow at times, not wrong."""

from hypothesis import settings

settings.register_profile("suite", deadline=None)
settings.load_profile("suite")
