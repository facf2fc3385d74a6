"""What a coverage-guided fuzzer is let loose on; see CONTRIBUTING.md."""
