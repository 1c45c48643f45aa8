"""How not to do it: joins once, and never again after a reconnect. Everything else is as in plain_client.py.

owrt client finds that and nothing else: CLIENT-002.
"""

import asyncio

import plain_client


@plain_client.sio.event
async def connect():
    plain_client.sio.handlers["/"].pop("connect")
    await plain_client.connect()


asyncio.run(plain_client.main())
