"""Pictures for the eye: nothing is judged."""

import pathlib

from world import agree, fill, open_all


def take_pictures(world, folder):
    """The states of the page at several sizes, into a folder."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, options in {"desktop": {}, "phone": {"width": 390, "height": 844}, "narrow": {"width": 320, "height": 640}, "zoom-200": {"width": 640, "height": 450},
                          "dark": {"media": {"prefers-color-scheme": "dark"}}, "forced": {"media": {"forced-colors": "active"}}}.items():
        with world.page(**options) as page:
            page.screenshot(folder / f"{name}-empty.png")
            fill(page)
            page.screenshot(folder / f"{name}-filled.png")
            page.screenshot(folder / f"{name}-filled-whole.png", full=True)
            page.evaluate("document.querySelector('#items button').click()")
            page.evaluate("document.getElementById('best').hidden || document.getElementById('best').click()")
            agree(page)
            open_all(page)
            page.screenshot(folder / f"{name}-chosen-whole.png", full=True)
            if name == "desktop":
                page.pdf(folder / "print.pdf")
                for state, text in {"cannot-say": "Der Patient wurde am Dienstag in die Klinik gebracht und klagte über Schmerzen in der linken Hand.",
                                    "nothing-found": "She has asthma and uses an inhaler."}.items():
                    page.evaluate("decisions.clear()")
                    page.write(text)
                    page.screenshot(folder / f"{state}.png")
