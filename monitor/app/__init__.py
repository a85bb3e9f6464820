"""The composition root: the one place that joins the core to its effects. See `app.App`."""
