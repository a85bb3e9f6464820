"""Reading text in any language: sentences, tokens, numbers, times, names, quotations, notices."""
