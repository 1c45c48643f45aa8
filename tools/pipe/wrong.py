"""What mypy must report: each line that says so, with that code, and no other."""

from open_webui_realtime import ConfirmationCall, EventCaller, EventEmitter, KnownEvent, StatusEvent


async def wrong(emit: EventEmitter, call: EventCaller, event: KnownEvent) -> None:
    await emit({"type": "status", "data": {"descripton": "Asking"}})  # error: [arg-type]
    await emit({"type": "status", "data": {"done": "no"}})  # error: [arg-type]
    await emit({"type": "statsu", "data": {"done": True}})  # error: [arg-type]
    await emit({"type": "replace", "data": {}})  # error: [arg-type]
    status: StatusEvent = {"type": "status", "data": {"descripton": "Asking"}}  # error: [typeddict-unknown-key]
    await emit(status)
    question: ConfirmationCall = {"type": "confirmation", "data": {"title": 7}}  # error: [typeddict-item]
    await emit(question)  # error: [arg-type]
    sure: str = await call(question)  # error: [assignment]
    name = await call({"type": "input", "data": {"title": "Name"}})
    print(sure, name.upper())  # error: [union-attr]
    await call(status)  # error: [arg-type]
    if event["type"] == "replace":
        print(event["data"]["content"].upper())
        print(event["data"]["text"])  # error: [typeddict-item]
