# The sheet with the recovery code. It may be read years later, by somebody who is worried: calm,
# short and in the right order. Nothing about any person.

title = Recovery code
program = Kompetenspass
keep = Keep locked away
made = Made { $day }
title_of = Recovery code for { $register }
purpose = This code opens the register if the password is forgotten. The sheet is worth as much as the password: whoever has it and a copy of the register can read everything.
code = The code
code_note = Capital or small letters, spaces and hyphens make no difference. Zero and O are read alike, as are one, I and L. The last character tells if something was mistyped.
steps = How to use it
use_start = Start Kompetenspass and choose the register.
use_forgotten = Choose “Forgotten the password?” below the field for the password.
use_type = Type the code, and choose a new password.
use_put_back = Put the sheet back. The code goes on being valid.
store = How to keep it
store_apart = Locked away, and apart from the computer and the backups. Never in the computer’s bag.
store_paper = On paper only: not as a photo, in an e-mail or in a file on the computer.
lost = If the sheet is lost
lost_new = Make a new code under Settings, Security. Then this one ceases to be valid.
lost_seen = If somebody else may have seen it: choose “Change the key” on the same page. Older backups still open with the code that was valid when they were made.
counts = The code is valid from the moment it has been read back to the program. Once a newer code has been made, this sheet can be shredded.
