"""The JSON that programs are given: by `--json` on the command line and by the API, in one form.

A key that was once given stays; others may come beside it.
"""
