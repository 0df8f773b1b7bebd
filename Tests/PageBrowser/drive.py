"""Drives a headless Chromium over the DevTools protocol and a headless Firefox over WebDriver BiDi: no driver program is needed."""

import base64
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

import websocket


class DriveError(Exception):
    """The browser refused a command, or did not answer in time."""


def find(*names):
    """The first of these programs that is installed, or None."""
    return next((path for path in map(shutil.which, names) if path), None)


class Connection:
    """Numbered commands and their replies over one web socket; events are kept in the order in which they came."""

    def __init__(self, address):
        self.socket = websocket.create_connection(address, suppress_origin=True, timeout=60)
        self.last, self.events, self.replies, self.answerers = 0, [], {}, {}

    def read(self, timeout):
        self.socket.settimeout(timeout)
        try:
            message = json.loads(self.socket.recv())
        except websocket.WebSocketTimeoutException:
            return False
        if "id" in message:
            self.replies[message["id"]] = message
        else:
            self.events.append(message)
            if message.get("method") in self.answerers:
                self.answerers[message["method"]](message)
        return True

    def post(self, method, params, session=None):
        self.last += 1
        command = {"id": self.last, "method": method, "params": params}
        if session:
            command["sessionId"] = session
        self.socket.send(json.dumps(command))
        return self.last

    def send(self, method, params, session=None, timeout=60):
        number, end = self.post(method, params, session), time.monotonic() + timeout
        while number not in self.replies:
            if time.monotonic() > end:
                raise DriveError(f"{method}: no answer in {timeout} s")
            self.read(max(0.05, end - time.monotonic()))
        reply = self.replies.pop(number)
        if "error" in reply:
            raise DriveError(f"{method}: {reply.get('message') or reply['error']}")
        return reply["result"]


class Browser:
    """A browser process with a profile folder of its own, which is removed at the end unless it is to be searched."""

    def __init__(self, command, profile=None):
        self.profile = pathlib.Path(profile or tempfile.mkdtemp(prefix="page-browser-"))
        self.log = open(self.profile / "browser.log", "wb")
        self.process = subprocess.Popen(
            command(self.profile), stdout=self.log, stderr=self.log, start_new_session=True,
            env={**os.environ, "MOZ_REMOTE_ALLOW_SYSTEM_ACCESS": "1"})

    def wait_for(self, what, ready, timeout=40):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            found = ready()
            if found:
                return found
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise DriveError(f"the browser gave no {what}: {(self.profile / 'browser.log').read_text(errors='replace')[-600:]}")

    def stop(self, keep_profile=False):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
        self.log.close()
        if not keep_profile:
            shutil.rmtree(self.profile, ignore_errors=True)


class Chromium(Browser):
    """A headless Chromium."""

    def __init__(self, *flags, profile=None, prefix=()):
        program = find("chromium", "chromium-browser", "google-chrome")
        super().__init__(lambda folder: [
            *prefix, program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            "--disable-component-update", "--disable-background-networking", "--disable-dev-shm-usage",
            "--remote-debugging-port=0", f"--user-data-dir={folder}", *flags, "about:blank"], profile)
        port = self.profile / "DevToolsActivePort"
        lines = self.wait_for("port", lambda: port.exists() and len(port.read_text().split("\n")) > 1 and port.read_text().split("\n"))
        self.connection = Connection(f"ws://127.0.0.1:{lines[0]}{lines[1]}")

    def page(self, address, width=1280, height=900, scale=1, before="", media=(), wait=True):
        return ChromiumPage(self.connection, address, width, height, scale, before, dict(media), wait)

    def close(self):
        """Ends as a person would, so that what is written at the end is written."""
        self.connection.post("Browser.close", {})
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            pass


KEYS = {"Tab": ("Tab", 9, ""), "Enter": ("Enter", 13, "\r"), "Backspace": ("Backspace", 8, ""), "Space": ("Space", 32, " "),
        "ArrowRight": ("ArrowRight", 39, ""), "ArrowLeft": ("ArrowLeft", 37, ""), "End": ("End", 35, ""), "Home": ("Home", 36, "")}


class ChromiumPage:
    """One tab."""

    def __init__(self, connection, address, width, height, scale, before, media, wait):
        self.connection = connection
        target = connection.send("Target.createTarget", {"url": "about:blank"})["targetId"]
        self.target = target
        self.session = connection.send("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Security"):
            self.send(f"{domain}.enable")
        self.dialogs = []
        connection.answerers["Page.javascriptDialogOpening"] = self.answer_dialog
        self.resize(width, height, scale)
        if media:
            self.send("Emulation.setEmulatedMedia", features=[{"name": name, "value": value} for name, value in media.items()])
        if before:
            self.send("Page.addScriptToEvaluateOnNewDocument", source=before)
        self.opened = time.monotonic()
        self.send("Page.navigate", url=address)
        if wait:
            self.ready()

    def answer_dialog(self, event):
        if event.get("sessionId") == self.session:
            self.dialogs.append(event["params"]["type"])
            self.connection.post("Page.handleJavaScriptDialog", {"accept": True}, self.session)

    def send(self, method, **params):
        return self.connection.send(method, params, self.session)

    def resize(self, width, height, scale=1):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False)

    def evaluate(self, expression):
        """The value of an expression in the page; a promise is waited for."""
        result = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise DriveError(details.get("exception", {}).get("description") or details["text"])
        return result["result"].get("value")

    def until(self, expression, timeout=15):
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.evaluate(expression):
                return True
            time.sleep(0.03)
        raise DriveError(f"never came true: {expression}")

    def ready(self, timeout=30):
        """Waits until the engine has opened the draft box."""
        self.until("!!document.getElementById('draft') && !document.getElementById('draft').disabled", timeout)

    def key(self, name, shift=False, control=False):
        code, number, text = KEYS[name] if name in KEYS else (f"Key{name.upper()}", ord(name.upper()), name)
        modifiers = (8 if shift else 0) | (2 if control else 0)
        if control:
            text = ""
        down = {"type": "keyDown" if text else "rawKeyDown", "key": " " if name == "Space" else name, "code": code, "modifiers": modifiers,
                "windowsVirtualKeyCode": number, "nativeVirtualKeyCode": number}
        if text:
            down["text"] = text
        if control and name == "z":
            down["commands"] = ["undo"]
        self.send("Input.dispatchKeyEvent", **down)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=down["key"], code=code, modifiers=modifiers, windowsVirtualKeyCode=number)

    def insert(self, text):
        self.send("Input.insertText", text=text)

    def write(self, text):
        """Puts a whole text into the draft box, as a paste does, and waits for the list."""
        self.evaluate("(() => { const box = document.getElementById('draft'); box.focus(); box.select(); })()")
        self.insert(text) if text else self.key("Backspace")
        time.sleep(0.4)
        self.until("!document.body.classList.contains('stale') || document.getElementById('draft').value === ''"
                   " || !document.getElementById('notice').hidden")
        time.sleep(0.3)

    def focus(self):
        return self.evaluate("(() => { const e = document.activeElement; return e.id || e.getAttribute('aria-label') || e.textContent.trim(); })()")

    def console(self):
        """Everything that the page or the browser complained about."""
        said = []
        for event in self.connection.events:
            if event.get("sessionId") != self.session:
                continue
            if event["method"] == "Runtime.consoleAPICalled":
                said.append(" ".join(str(part.get("value", "")) for part in event["params"]["args"]))
            elif event["method"] == "Runtime.exceptionThrown":
                said.append(event["params"]["exceptionDetails"]["text"])
            elif event["method"] == "Log.entryAdded":
                said.append(event["params"]["entry"]["text"])
        return said

    def addresses(self):
        """Every address that was asked for."""
        return [event["params"]["request"]["url"] for event in self.connection.events
                if event.get("sessionId") == self.session and event["method"] == "Network.requestWillBeSent"] + \
               [event["params"]["url"] for event in self.connection.events
                if event.get("sessionId") == self.session and event["method"] == "Network.webSocketCreated"]

    def screenshot(self, path=None, full=False, clip=None):
        options = {"format": "png", "captureBeyondViewport": full}
        if full:
            size = self.send("Page.getLayoutMetrics")["cssContentSize"]
            clip = (0, 0, size["width"], min(size["height"], 12000))
        if clip:
            options["clip"] = dict(zip(("x", "y", "width", "height"), clip), scale=1)
        data = base64.b64decode(self.send("Page.captureScreenshot", **options)["data"])
        if path:
            pathlib.Path(path).write_bytes(data)
        return data

    def pdf(self, path):
        data = base64.b64decode(self.send("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"])
        pathlib.Path(path).write_bytes(data)

    def close(self):
        self.connection.send("Target.closeTarget", {"targetId": self.target})


class Firefox(Browser):
    """A headless Firefox with one tab."""

    def __init__(self, profile=None):
        program = find("firefox-esr", "firefox")
        super().__init__(lambda folder: [program, "--headless", "--no-remote", "--profile", str(folder),
                                         "--remote-debugging-port", "0", "about:blank"], profile)
        log = self.profile / "browser.log"
        address = self.wait_for("port", lambda: next((line.split()[-1] for line in log.read_text(errors="replace").splitlines()
                                                      if "WebDriver BiDi listening on" in line), None))
        self.connection = Connection(address + "/session")
        self.send("session.new", capabilities={"alwaysMatch": {"unhandledPromptBehavior": {"default": "accept"}}})
        self.send("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
        self.context = self.send("browsingContext.getTree")["contexts"][0]["context"]

    def send(self, method, **params):
        return self.connection.send(method, params)

    def open(self, address, width=1280, height=900):
        self.send("browsingContext.setViewport", context=self.context, viewport={"width": width, "height": height})
        self.opened = time.monotonic()
        self.send("browsingContext.navigate", context=self.context, url=address, wait="complete")

    def evaluate(self, expression):
        result = self.send("script.evaluate", expression=f"(async () => JSON.stringify(await ({expression})))()",
                           target={"context": self.context}, awaitPromise=True, userActivation=True)
        if result["type"] == "exception":
            raise DriveError(result["exceptionDetails"]["text"])
        value = result["result"].get("value")
        return json.loads(value) if value else None

    until = ChromiumPage.until
    ready = ChromiumPage.ready

    def type(self, text, pause=0):
        actions = []
        for letter in text:
            actions += [{"type": "keyDown", "value": letter}, {"type": "keyUp", "value": letter}]
            if pause:
                actions.append({"type": "pause", "duration": pause})
        self.send("input.performActions", context=self.context, actions=[{"type": "key", "id": "keys", "actions": actions}])

    def screenshot(self, path=None, clip=None):
        options = {"context": self.context}
        if clip:
            options["clip"] = {"type": "box", **dict(zip(("x", "y", "width", "height"), clip))}
        data = base64.b64decode(self.send("browsingContext.captureScreenshot", **options)["data"])
        if path:
            pathlib.Path(path).write_bytes(data)
        return data

    def console(self):
        return [event["params"].get("text") or "" for event in self.connection.events if event["method"] == "log.entryAdded"]

    def addresses(self):
        return [event["params"]["request"]["url"] for event in self.connection.events if event["method"] == "network.beforeRequestSent"]

    def close(self):
        self.connection.post("browser.close", {})
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            pass
