"""`python -m ecg_digit NAME ...` runs the command `ecg_NAME`. The only module without a notebook."""
from ecg_digit.commands import main

if __name__ == '__main__':
    main()
