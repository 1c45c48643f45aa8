"""The smallest conformant client in Python: plain python-socketio. Answers "ping" in channels with "pong".

pip install python-socketio aiohttp; OWRT_URL is the server, OWRT_TOKEN the client's token.
"""

import asyncio
import functools
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
answered = set()


async def join(sio):
    """Joins the rooms, which belong to a connection: needed again after a reconnect. Returns who we are."""
    return await sio.call("user-join", {"auth": {"token": TOKEN}})


async def answer(event=None):
    """Answers every event with an acknowledgement. This client refuses each call with the refusal of its type."""
    data = event.get("data") if isinstance(event, dict) else None
    return (REFUSALS.get(data.get("type")) if isinstance(data, dict) else None,)


async def reply(me, event):
    """Answers a message. An event may be delivered twice, and the client receives its own messages."""
    data, message = event.get("data") or {}, event.get("message_id")
    if data.get("type") != "message" or event["user"]["id"] == me["id"] or message in answered:
        return
    answered.add(message)
    if not data["data"]["content"].lower().startswith("ping"):
        return
    async with aiohttp.ClientSession(headers={"authorization": f"Bearer {TOKEN}"}) as http:
        body = {"content": "pong", "parent_id": data["data"]["parent_id"]}
        await http.post(f"{URL}/api/v1/channels/{event['channel_id']}/messages/post", json=body)


async def live(sio, join=join):
    """One connection, until it ends."""
    gone = asyncio.Event()
    sio.on("disconnect", lambda _reason: gone.set())
    sio.on("events", answer)
    await sio.connect(URL, socketio_path="/ws/socket.io", transports=["websocket"], auth={"token": TOKEN})
    sio.on("events:channel", functools.partial(reply, await join(sio)))
    while not gone.is_set():
        try:
            await asyncio.wait_for(gone.wait(), 30)
        except asyncio.TimeoutError:
            # without it the server forgets the session after two minutes, and a plugin's calls no longer reach it
            await sio.emit("heartbeat", {})


async def main(join=join):
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, asyncio.current_task().cancel)
    while True:
        # a new client each time: the library does not reconnect after every kind of disconnect
        sio = socketio.AsyncClient(reconnection=False)
        try:
            await live(sio, join)
        except (socketio.exceptions.SocketIOError, OSError):
            pass
        except asyncio.CancelledError:
            return await sio.shutdown()
        await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main())
