"""What a form may say: model, strict loader, rules, wizard flow; no Qt, no SQL."""
