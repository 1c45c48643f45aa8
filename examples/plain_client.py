"""The smallest honest client in Python: plain python-socketio. Answers "ping" in channels with "pong".

pip install python-socketio aiohttp; OWRT_URL and OWRT_TOKEN say where and as whom.
"""

import asyncio
import os
import signal

import aiohttp
import socketio

URL, TOKEN = os.environ["OWRT_URL"], os.environ["OWRT_TOKEN"]
WHY = "this client does nothing of the kind"
REFUSALS = {
    "confirmation": False,
    "input": False,
    "execute:python": {"stdout": None, "stderr": WHY, "result": None},
    "execute:tool": [{"error": WHY}, None],
    "request:chat:completion": {"error": {"message": WHY}},
    "request:user_input": {"status": "cancelled", "answers": {}},
    "request:elicitation": {"action": "cancel"},
}

sio = socketio.AsyncClient()
me = None
answered = set()


@sio.event
async def connect():
    """Rooms belong to a connection: user-join enters them, after a reconnect too."""
    await sio.emit("user-join", {"auth": {"token": TOKEN}}, callback=joined)


def joined(person=None):
    global me
    me = person or me


@sio.on("events")
async def on_event(event=None):
    """What wants an answer gets one, whatever it is; here everything is refused, in the words of its type."""
    data = event.get("data") if isinstance(event, dict) else None
    return (REFUSALS.get(data.get("type")) if isinstance(data, dict) else None,)


@sio.on("events:channel")
async def on_channel_event(event):
    """An event may come twice, and one's own messages come back."""
    data, message = event.get("data") or {}, event.get("message_id")
    if me is None or data.get("type") != "message" or event["user"]["id"] == me["id"] or message in answered:
        return
    answered.add(message)
    if not data["data"]["content"].lower().startswith("ping"):
        return
    async with aiohttp.ClientSession(headers={"authorization": f"Bearer {TOKEN}"}) as http:
        body = {"content": "pong", "parent_id": data["data"]["parent_id"]}
        await http.post(f"{URL}/api/v1/channels/{event['channel_id']}/messages/post", json=body)


async def beat():
    """Without it the server forgets the session after two minutes, and calls end nowhere."""
    while True:
        await asyncio.sleep(30)
        if sio.connected:
            await sio.emit("heartbeat", {})


async def stay():
    """Comes back by itself; what the library does not come back from, it says with an end of wait()."""
    while True:
        await sio.connect(URL, socketio_path="/ws/socket.io", transports=["websocket"], auth={"token": TOKEN}, retry=True)
        await sio.wait()
        await asyncio.sleep(1)


async def main():
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, asyncio.current_task().cancel)
    heartbeat = asyncio.create_task(beat())
    try:
        await stay()
    except asyncio.CancelledError:
        heartbeat.cancel()
        await sio.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
