"""How not to do it: joins once, and never again after a reconnect. Everything else is as in plain_client.py.

owrt client finds that and nothing else: CLIENT-002.
"""

import asyncio

import plain_client

me = None


async def join_once(sio):
    global me
    me = me or await plain_client.join(sio)
    return me


asyncio.run(plain_client.main(join_once))
