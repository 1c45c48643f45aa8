"""A faulty client: sends user-join once, and not again after a reconnect. Otherwise the same as plain_client.py.

owrt client finds exactly this fault: CLIENT-002.
"""

import asyncio

import plain_client

me = None


async def join_once(sio):
    global me
    me = me or await plain_client.join(sio)
    return me


asyncio.run(plain_client.main(join_once))
