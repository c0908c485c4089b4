"""Run the command line as `python -m cu2cann`."""

from cu2cann.cli.app import main

if __name__ == "__main__":
    main()
