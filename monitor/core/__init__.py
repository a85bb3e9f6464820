"""The pure core: functions over frozen values. No clock, chance, file, socket, log or driver."""
