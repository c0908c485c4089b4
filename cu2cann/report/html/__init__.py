"""What the HTML report is made of: its data, its words, its page, style and scripts."""
