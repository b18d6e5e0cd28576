"""How `models/` is made: data, network, training, export. Nothing here is needed at run time."""
