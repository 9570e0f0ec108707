# What happened, what is kept and what can be done now. Calm, without blame or technical terms.
# Beside a field it is enough to say what is wrong and how it is written: the text stays there.

## The register

wrong_password = The password does not open this register. Nothing has changed. Check Caps Lock and the keyboard’s language, and type the password again.
password_missing = Type the register’s password.
password_too_weak = The password is too easy to guess, and the register protects information about people. Choose a longer one: four unrelated words are enough and can be remembered.
passwords_differ = The two passwords are not the same. Type the second one again.
register_damaged = The register “{ $register }” is damaged and cannot be read. Its files have been left exactly as they are. Open the latest copy that you have, and keep the damaged register until everything is in place again.
register_newer = The register was made with a newer version of Kompetenspass (format { $found }; this version reads up to format { $known }). It has not been touched. Install the newer version and open the register with it.
no_such_register = There is no register at “{ $path }”. Nothing new has been created. The folder may have been moved or renamed: find it and open it from there.
not_a_register = “{ $path }” is not a Kompetenspass register. The folder has been left as it is. Choose a folder whose name ends in .kompetenspass.
in_use = { $by ->
    [window] The register is already open in another window. Nothing has changed. Continue in that window, or lock the register there and then open it here.
    [command_line] The register is being used by the command line (kompetenspass-cli). Nothing has changed. Wait until it is done and try again.
   *[unknown] The register is being used by another program. Nothing has changed. Close the other program and try again.
}
register_locked = The register is locked. Everything that was saved is still there. Unlock it with the password to continue.

## Folders and disks

read_only = It is not possible to write in “{ $path }”. Nothing has been saved there and nothing is lost. Choose another folder, or ask whoever looks after the computer for permission to write there.
disk_full = The disk is full, so the latest change could not be saved. Everything saved earlier is still there, and what you typed is still on the screen. Free some space and try again.
symbolic_link = “{ $path }” points to another place (it is a symbolic link). Nothing has been opened or changed, since a register is only opened where it really is. Choose the folder that the link points to.
already_exists = There is already something named “{ $path }”. It has been left as it is. Choose another name or another folder.

## Saving and undoing

save_failed = The change could not be saved. Everything saved earlier is still there, and what you typed is still on the screen. Try again; if it still fails, lock the register and open it again.
internal = Something unexpected happened in the program. Everything that was saved is still there. Try again; if it happens once more, restart Kompetenspass.
invalid_input = The program could not read the details. Nothing has changed. Open the page again and try once more.
nothing_changed = Nothing had changed, so nothing needed saving.
not_found = This is no longer in the register: it has been removed. Nothing else has changed. Go back to the list.
nothing_to_undo = There is nothing to undo.
nothing_to_redo = There is nothing to redo.
touched_since = “{ $operation }” cannot be undone, because the details have been changed since then. Nothing has changed now. Correct the details where they stand instead.
never_undone = “{ $operation }” cannot be undone. Nothing has changed.

## Texts and numbers

name_missing = A name is needed here.
name_too_long = The name has { $length } characters, and there is room for { $limit }. Shorten it a little.
text_too_long = The text has { $length } characters, and there is room for { $limit }. Shorten it, or divide it.
number_unreadable = Write a number in digits, for example 45.
number_outside = Write a number from { $lowest } to { $highest }.
level_outside = The level must be from 0 to 4, but { $level } was given. Nothing has changed. Choose one of the five levels.

## Dates

date_unreadable = The date could not be understood. Write it as 2020-10-05 or 5/10.
date_not_in_calendar = That day is not in the calendar. Check the day and the month.
ends_before_start = The end ({ $ends }) is before the start ({ $starts }). Change one of the dates.

## People, companies and roles

person_exists = A person with that identity number is already in the register. No new person has been added, and what you typed is still there. Open the person who is there, or check the number.
company_exists = A company with that organisation number is already in the register. No new company has been added, and what you typed is still there. Open the company that is there, or check the number.
already_participant = The person is already a participant in the project. Nothing has changed: one person counts once per project.
no_requirements = The role has no requirements yet, so there is nothing to map against. Nothing has been started. Add requirements to the role, or begin from a template.
plan_state_refused = A plan that is “{ $from }” cannot become “{ $to }” directly. Nothing has changed. Take the steps in order: draft, agreed, under way, closed.

## Documents

font_lacks = The character { $character } in “{ $field }” is not in the document’s font, so the document has not been made. The register is unchanged. Write the text with other characters, for example in Latin letters, and make the document again.
document_failed = The document could not be made. The register is unchanged. Try again; if it still fails, restart Kompetenspass.
printing_failed = Printing could not be started. The document is finished and is in “{ $path }”. Open it and print it from there.
batch_running = Several documents are already being made. They continue as they should. Wait until they are done, or cancel them first.
