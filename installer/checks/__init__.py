"""The checks behind installer/style: each module has findings(tree) -> (list of sentences, note for the summary line)."""
