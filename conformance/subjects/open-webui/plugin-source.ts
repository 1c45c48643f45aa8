/**
 * Sources of the plugins that a run installs if the user allows it. They perform the steps of a script and report the
 * results.
 *
 * @module
 */

/** Kinds of plugins; ids end with them. */
export type PluginKind = 'pipe' | 'action' | 'filter' | 'tool';

const COMMON = `"""
title: owrt probe
description: Installed by a conformance run, which removes it at its end.
"""

import asyncio
import json


async def perform(script, emit, call):
    async def do(step):
        if "together" in step:
            return await asyncio.gather(*[do(one) for one in step["together"]])
        try:
            if "emit" in step:
                await emit(step["emit"])
                return None
            return {"answer": await call(step["call"])}
        except Exception as error:
            return {"error": type(error).__name__}

    answers = [await do(step) for step in script["steps"]]
    return report(emit is not None, call is not None, answers)


def report(emitter, caller, answers):
    return json.dumps({"emitter": emitter, "caller": caller, "answers": answers})


def script_in(messages):
    for message in messages:
        try:
            script = json.loads(message.get("content"))
        except Exception:
            continue
        if isinstance(script, dict) and "steps" in script:
            return script
    return {"context": None}


def chunk(**delta):
    choice = {"index": 0, "delta": delta, "finish_reason": None}
    return {"id": "owrt", "object": "chat.completion.chunk", "created": 0, "model": "owrt", "choices": [choice]}

`;

const PIPE = `
class Pipe:
    async def pipe(self, body, __event_emitter__=None, __event_call__=None, __task_body__=None):
        messages = body["messages"]
        if __task_body__ and "prompt" in __task_body__:
            messages = [{"content": __task_body__["prompt"]}]
        script = script_in(messages)
        if script["context"] in ("pipe", "task"):
            return await perform(script, __event_emitter__, __event_call__)
        if script["context"] == "line":
            return self.yield_events(script)
        if script["context"] == "tool" and messages[-1].get("role") != "tool":
            return self.ask(script)
        if script["context"] == "stream":
            return self.chunk_with_script(script)
        return messages[-1].get("content") or ""

    async def yield_events(self, script):
        for step in script["steps"]:
            yield {"event": step["emit"]}
        yield report(True, False, [None for _ in script["steps"]])

    async def ask(self, script):
        function = {"name": "owrt_script", "arguments": json.dumps({"script": json.dumps(script)})}
        yield chunk(tool_calls=[{"index": 0, "id": "owrt-1", "type": "function", "function": function}])

    # the Filter's stream() finds the script in this chunk
    async def chunk_with_script(self, script):
        yield {**chunk(content=""), "owrt": script}
`;

const ACTION = `
class Action:
    async def action(self, body, __event_emitter__=None, __event_call__=None):
        return json.loads(await perform(script_in(body["messages"]), __event_emitter__, __event_call__))
`;

const FILTER = `
class Filter:
    async def inlet(self, body, __event_emitter__=None, __event_call__=None):
        script = script_in(body["messages"])
        if script["context"] == "inlet":
            body["messages"][-1]["content"] = await perform(script, __event_emitter__, __event_call__)
        return body

    async def stream(self, event, __event_emitter__=None, __event_call__=None):
        # in older releases an event is a text ("data: ...") when the request names no session
        is_text = isinstance(event, str)
        try:
            script = (json.loads(event[len("data: "):]) if is_text else event).get("owrt")
        except Exception:
            script = None
        if not script:
            return event
        said = chunk(content=await perform(script, __event_emitter__, __event_call__))
        return f"data: {json.dumps(said)}\\n\\n" if is_text else said

    async def outlet(self, body, __event_emitter__=None, __event_call__=None):
        script = script_in(body["messages"])
        if script["context"] in ("outlet", "finish"):
            body["messages"][-1]["content"] = await perform(script, __event_emitter__, __event_call__)
        return body
`;

const TOOL = `
class Tools:
    async def owrt_script(self, script: str, __event_emitter__=None, __event_call__=None) -> str:
        """
        Does the steps of a script.

        :param script: The script.
        """
        return await perform(json.loads(script), __event_emitter__, __event_call__)
`;

/** The Python source of each kind. */
export const SOURCES: { readonly [kind in PluginKind]: string } = {
  pipe: COMMON + PIPE,
  action: COMMON + ACTION,
  filter: COMMON + FILTER,
  tool: COMMON + TOOL,
};
