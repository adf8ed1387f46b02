"""The ways in which each page is looked at: device × colours × language × script."""

import itertools
from dataclasses import dataclass

DEVICES = {"phone": (360, 740), "laptop": (1366, 768), "tablet": (820, 1180), "narrow": (320, 640)}
LOCALES = {"en": "en-US", "es": "es-US"}


@dataclass(frozen=True)
class Combination:
    device: str = "laptop"
    scheme: str = "light"
    language: str = "en"
    has_script: bool = True

    def __str__(self):
        return f"{self.language}-{self.device}-{self.scheme}-{'script' if self.has_script else 'noscript'}"

    def context_options(self):
        width, height = DEVICES[self.device]
        return {
            "viewport": {"width": width, "height": height},
            "color_scheme": self.scheme,
            "locale": LOCALES[self.language],
            "timezone_id": "America/Denver",
            # A fade that is still running would be judged by its half-way colours.
            "reduced_motion": "reduce",
            "has_touch": self.device != "laptop",
            # A page must stand by itself; the offline tests turn service workers on.
            "service_workers": "block",
        }


ALL = [
    Combination(device, scheme, language, has_script)
    for language, has_script, device, scheme in itertools.product(
        LOCALES, [True, False], ["phone", "laptop"], ["light", "dark"])
]

# Five of them, in which any two of the four choices meet in each way: what breaks on a page comes of one or two together.
PAIRS = [
    way for way in ALL
    if (way.device == "phone") + (way.scheme == "dark") + (way.language == "es") + (not way.has_script) in (0, 3)]

PLAIN = Combination()
