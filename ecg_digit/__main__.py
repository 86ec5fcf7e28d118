"python -m ecg_digit NAME ... runs the command ecg_NAME"
from ecg_digit.commands import main

main()
