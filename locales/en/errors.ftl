# What happened, what is kept and what can be done now. Calm, without blame or technical terms.
# Beside a field it is enough to say what is wrong and how it is written: the text stays there.

## The register

wrong_password = The password does not open this register. Nothing has changed. Check Caps Lock and the keyboard’s language, and type the password again.
password_missing = Type the register’s password.
password_too_weak = The password is too easy to guess, and the register protects information about people. Choose a longer one: four unrelated words are enough and can be remembered.
not_confirmed = Type the register’s name exactly as it stands, with capitals and small letters. Nothing has been removed.
person_not_confirmed = Type the participant’s name or participant number as it stands above. Nobody has been erased.
ground_missing = Choose why the person is erased. Nobody has been erased.
erased_while_read = The person is erased, but something in the program was reading the register at the same time. The last trace, encrypted, leaves the disk when you lock the register. Lock it now if it cannot wait.
passwords_differ = The two passwords are not the same. Type the second one again.
password_wrong = The present password is not right. Nothing has changed: the register still opens with the old one. Type the present password again.
password_same = That is the present password. Nothing has been changed. Choose another: whoever knows the old one must not be able to open with the new.
recovery_code_missing = Type the code from the sheet.
recovery_code_length = The code has { $wanted } characters, but { $found ->
    [one] 1 is typed
   *[other] { $found } are typed
}. Compare with the sheet group by group: eight groups of four characters, and five in the last.
recovery_code_characters = A character that is in no code was typed. A code has only figures and letters from A to Z. Compare with the sheet group by group.
recovery_code_check = A character is mistyped: the check character at the end does not fit the others. Nothing has been tried yet. Compare with the sheet group by group; do not take 8 for B, 5 for S or 2 for Z.
recovery_code_differs = This is another code than the one just made. Read the code from the new sheet. The old one is valid until the new one has been read back.
recovery_code_wrong = The code is typed correctly but does not open this register. Nothing has been changed. The sheet may belong to another register, or a newer code has been made since: look for a sheet with a later date.
no_recovery_code = This register has no recovery code, so only the password opens it. Nothing has been changed. If you have a backup: it opens with the password and the code that were valid when it was made.
no_new_code = There is no new code to read back. Nothing has been changed, and the code that was valid still is. Begin again from Security in the settings.
still_read = The register is being read by something else in the program just now, such as the making of several documents. Nothing has been changed. Wait until it has finished and try again.
rekey_interrupted = The change of the key was interrupted on its way. Everything that was saved is still there, and the register is locked. Unlock it with the new password; if that fails, with the old one. Then it is whole again.
no_randomness = The computer gave no random numbers, and without them a register cannot be protected. Nothing has been created or changed. Restart the computer and try again.
register_damaged = The register “{ $register }” is damaged and cannot be read. Its files have been left exactly as they are. Restore the latest backup; the damaged register is kept beside it.
register_keys_damaged = Both copies of the keys to the register “{ $register }” are damaged, and it cannot be read without them. Its files have been left exactly as they are. Restore the latest backup; the damaged register is kept beside it.
register_incomplete = A part of the register “{ $path }” is missing: the data or the keys. What is there has been left exactly as it is. If the folder was copied, copy the whole folder once more; otherwise restore the latest backup.
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
register_moved = The register is no longer where it was opened: its folder was moved, renamed or removed, or its disk is not connected. The latest change is not saved. What you typed is still on the screen, and everything saved earlier is where the folder is now. Put it back and try again. If that does not help, copy down what stands here, lock the register and open it in its new place.
disk_full = The disk is full, so the latest change could not be saved. Everything saved earlier is still there, and what you typed is still on the screen. Free some space and try again.
unsafe_place = Nothing can be saved safely in “{ $path }”, as may happen in folders on a network. Nothing has been created or changed. Choose a folder on the computer’s own disk.
file_failed = It was not possible to read or write “{ $path }”. The register is unchanged. Check that the place is still there, or choose another, and try again.
symbolic_link = “{ $path }” points to another place (it is a symbolic link). Nothing has been opened or written there, since it could end up elsewhere than one thinks. Choose the place that the link points to, or another name.
already_exists = There is already something named “{ $path }”. It has been left as it is. Choose another name or another folder.

## Backups

backup_disk_full = The backup did not fit in “{ $path }”: the disk is full. The register is saved and the older backups are still there. Free some space, or choose another place; it is tried again by itself.
backup_read_only = “{ $path }” cannot be written to, so no backup was made there. The register is saved. Choose another place, or ask whoever looks after the computer for permission to write there.
backup_missing = “{ $path }” is not there right now. The register is saved. If the place is on a USB stick, plug it in: the copy is then made by itself.
backup_damaged = “{ $path }” is no whole backup. Nothing was changed, neither in it nor in the register. Choose another backup.
backup_failed = The backup in “{ $path }” could not be written or read. The register is saved, and nothing half made is left there. If the place is on a USB stick, plug it in again; it is tried again by itself.
backup_of_damaged = The register is damaged, so no new backup is made. The older ones are still there and untouched. Open Settings, Security, and restore the latest.
package_too_large = The file is too large for a model package, and was not read. Nothing has changed. Check that you chose the right file.
not_a_package = The file is no model package, or is not whole. Nothing has changed. Choose a file that was saved with “Save the model as a package”.
package_newer = The package was made with a newer version of Kompetenspass. Nothing has changed. Update the program, or ask for a package from the version that you have.
package_broken = Something in the package is missing, unknown or wrong, so none of it was taken in. Nothing has changed. Ask for the file again.
package_names = No package was saved. The text “{ $text }” names somebody in the register, and a model package must have nobody in it. Write the text in another way, for instance with a role in place of a name, and save again.
copy_not_whole = The copy in “{ $path }” could not be read back as it was written, so it has been removed from there. The register is still on the computer, and nothing has been removed. Choose another place, such as another stick. If it happens there too: make a backup now, which shows whether the register is damaged.
backup_old = What you did lately is in no backup yet. All of it is saved on this computer. Make a backup in Settings, Security.

## Saving and undoing

save_failed = The change could not be saved. Everything saved earlier is still there, and what you typed is still on the screen. Try again; if it still fails, lock the register and open it again.
internal = Something unexpected happened in the program. Everything that was saved is still there. Try again; if it happens once more, restart Kompetenspass.
invalid_input = The program could not read the details. Nothing has changed. Open the page again and try once more.
nothing_changed = Nothing had changed, so nothing needed saving.
not_found = This is no longer in the register: it has been removed. Nothing else has changed. Go back to the list.
referenced_elsewhere = This cannot be removed, because something else in the register refers to it. Nothing has changed. Leave it where it is, or first remove what refers to it.
nothing_to_undo = There is nothing to undo.
nothing_to_redo = There is nothing to redo.
touched_since = “{ $operation }” cannot be undone, because the details have been changed since then. Nothing has changed now. Correct the details where they stand instead.
never_undone = “{ $operation }” cannot be undone. Nothing has changed.

## Texts and numbers

missing = This needs to be filled in.
text_too_long = The text has { $length } characters, and there is room for { $limit }. Shorten it, or divide it.
number_unreadable = Write a number in digits, for example 45.
number_outside = Write a number from { $lowest } to { $highest }.
more_women_than_people = The target for women is higher than the target for all participants. Change one of them.
email_unreadable = The e-mail address could not be understood. Write it as name@example.com.
level_outside = The level must be from 0 to 4, but { $level } was given. Nothing has changed. Choose one of the five levels.
no_level = The level is missing. Nothing has changed. Choose one of the five levels, or “not assessed” or “not applicable”.
rater_elsewhere = Only the participant and the coach rate in the mapping. Nothing has changed. Choose the own rating or the coach’s assessment.

## Dates

date_unreadable = The date could not be understood. Write it as 2020-10-05, 5/10 (day before month) or 5 October 2020.
date_year = The year must be from 1900 to 2100, but { $year } was given.
date_month = There is no month { $month }. Write the day before the month, as in 5/10, or the whole date as 2020-10-05.
date_day = The day { $day }/{ $month } is not in the calendar.
date_day_of_year = The day { $day }/{ $month } is not in the calendar of { $year }.
ends_before_start = The end ({ $ends }) is before the start ({ $starts }). Change one of the dates.
not_yet = That day has not been yet. Write it as planned, or wait with writing it down.
time_unreadable = The time could not be read. Write it as 9.30 or 09:30.
time_before = The end lies before the beginning on the same day. Change one of the times.
time_taken = Somebody else has that time at the visit. Nothing was changed. Choose another time, or move the other one first.
day_has_time = That day has time for validation or mapping already. Nothing was saved. Leave the time of that day empty, or change the time that is there.
not_attended = A certificate of participation is only given to somebody who took part to the end. No certificate was made. Note first at the occasion that the person attended.
no_room = { $room ->
    [0] The visit has no time left
    [one] The visit has room for 1 more
   *[other] The visit has room for { $room } more
}. Nobody was added. Choose fewer, let the visit end later, or make the interviews shorter.
report_without_period = It cannot be seen from which day the report is: no report date is before it, and the project has no first day before it. No report was made. Write the project’s first day under Project, the tab Facts, and try again.
no_visits = No visits are planned from today on, so no calendar file was made. Plan a visit at a company first.
month_not_open = The month cannot be closed now: it is not over, the month before is not closed, or nothing has changed since it was closed.
columns = Choose one column at least, and each column once.
issued = The report has been issued and does not change any more. Make a new report instead.
year_before = The last year is before the first. Change one of them.

## Identity numbers. Never say which digit would be right.

identity_length = The number has { $digits ->
    [one] 1 digit
   *[other] { $digits } digits
}, but needs ten or twelve. Write it as YYMMDD-NNNN or YYYYMMDD-NNNN.
identity_sign = The hyphen or plus sign belongs before the last four digits, and only there.
identity_characters = Write the number with digits only and a hyphen before the last four.
identity_century = The year in the number is wrong: it must be from 1800 to 2099. Check the first four digits.
identity_month = The month in the number is wrong: it must be from 01 to 12.
identity_day = The day in the number is not in that month. In a coordination number the day is raised by 60.
identity_serial = The birth number, which is the three digits before the last, cannot be 000.
identity_check_digit = The check digit, which is the last, does not fit the others. Compare the number with a document digit by digit: often two digits have changed places.

# Something to ask about; the number is accepted all the same
identity_future_birth = By the number the person is born after today. Check the year.
identity_centenarian = By the number the person is a hundred years old or turns a hundred this year. Check the year, or whether the plus sign should be a hyphen.
identity_needless_plus = The plus sign means that the person has turned a hundred, but the year says otherwise. Check the sign.
identity_no_real_date = The coordination number has no real birth date. Such numbers exist but are rare: check it with a document.

## Organisation numbers, industries and occupations

organisation_length = The number has { $digits ->
    [one] 1 digit
   *[other] { $digits } digits
}, but an organisation number has ten. Write it as NNNNNN-NNNN.
organisation_sign = The hyphen belongs before the last four digits, and only there.
organisation_characters = Write the organisation number with digits only and a hyphen.
organisation_third_digit = After 16 an organisation number must follow, and its third digit is at least 2. Check the digits.
organisation_check_digit = The check digit, which is the last, does not fit the others. Compare the number digit by digit: often two digits have changed places.
organisation_sole_trader = The number is not a company’s, since then the third digit is at least 2. As a sole trader’s number, which is the owner’s identity number, it is not right either. { $part ->
    [century] { identity_century }
    [month] { identity_month }
    [day] { identity_day }
    [serial] { identity_serial }
   *[check_digit] { identity_check_digit }
}
organisation_is_personal = The number is a sole trader’s, which is the owner’s identity number. It is handled as personal data and shown without its last four digits.
sni_characters = Write the SNI code in digits, with or without a point after the first two: 25.110.
sni_length = The SNI code has { $digits ->
    [one] 1 digit
   *[other] { $digits } digits
}, but needs two to five.
sni_division = SNI has no division with the first two digits. Check the code, or which version of SNI it belongs to.
ssyk_characters = Write the SSYK code in four digits, for example 7223.
ssyk_length = The SSYK code has { $digits ->
    [one] 1 digit
   *[other] { $digits } digits
}, but needs four.

## People, companies and roles

person_exists = A person with that identity number is already in the register. No new person has been added, and what you typed is still there. Open the person who is there, or check the number.
same_name = A person with the same name is already in the register. No new person has been added, and what you typed is still there. Open the person who is there, or say that this is somebody else with the same name.
company_exists = A company with that organisation number is already in the register. No new company has been added, and what you typed is still there. Open the company that is there, or check the number.
already_participant = The person is already a participant in the project. Nothing has changed: one person counts once per project.
no_requirements = The role has no requirements yet, so there is nothing to map against. Nothing has been started. Add requirements to the role, or begin from a template.
plan_state_refused = A plan that is “{ $from }” cannot become “{ $to }” directly. Nothing has changed. Take the steps in order: draft, agreed, under way, closed.

## Training and time

hours_unreadable = The time cannot be read. Write hours, for example 16, 7.5 or 7:30.
kronor_unreadable = The amount cannot be read. Write kronor, for example 12 500 or 12 500.50.
seat_refused = A seat that is “{ $from }” cannot become “{ $to }” directly. Nothing was changed. Take the steps in order: invited, accepted, attended.
occasion_full = { $seats ->
    [one] The only seat is taken
   *[other] All { $seats } seats are taken
}, so there is no room for more. Nothing was changed. Add seats, or choose another occasion.
seat_too_early = The day is too early: the first that fits is { $first }. Nothing was changed. Choose that day or a later one.
occasion_not_over = The occasion ends on { $ends }. That somebody attended can be saved from that day. Nothing was changed.
occasion_over = The occasion ended on { $ends }, so nobody can be invited to it any more. Nothing was changed. Choose one that is to come.
seat_did_not_attend = Only somebody who attended can have a result. Nothing was changed. Save first that the person attended.
has_seat = The person is invited to the occasion already. Nothing was changed.
occasion_of_other_company = The occasion is held for another company than the person’s. Nothing was changed. Choose one that is open, or change which company it is held for.
fewer_seats = { $taken ->
    [one] One seat is taken already
   *[other] { $taken } seats are taken already
}, so there cannot be fewer. What you typed is still there. Give at least that many.
attendance_noted = Attendance has been noted for the occasion, so its days cannot be changed. What you typed is still there. Add another occasion if it was held more than once.
more_than_a_day = A day has 24 hours. What you typed is still there. Write the time of each day by itself.
day_to_come = The day has not been yet. What you typed is still there. Time and signatures are certified when they have been.
time_certified = The time stands on a list that was signed on { $on }, so it does not change. First take the signature off the list if it must be put right.
compared_already = The person is compared with the role in that way already. Nothing was changed.
plan_closed = The development plan is closed. Nothing was changed. Open the plan again if it is to go on.
has_template = The plan has all that the template would give already. Nothing was changed.
has_training = The training is an action of the plan already. Nothing was changed.
no_euro_rate = The project has no rate for the euro, so the amount cannot be converted. What you typed is still there. Give the rate under Settings, Project.
over_ceiling = The ceiling is not enough: { $room } euros are left for the company and its group on that day. What you typed is still there. Lower the amount, or check earlier aid.
day_before = The day lies before an earlier step. The first that fits is { $first }. What you typed is still there. Check the days.
result_against_areas = The outcome does not agree with the areas. A certificate is given when the requirements of all areas are met, an attestation when some are, and otherwise neither. Nothing was changed. Note what the test centre said of each area, or choose the outcome that follows.
not_done_for = { $why } This concerns { $person }.

## Documents

font_lacks = The character { $character } in “{ $field }” is not in the document’s font, so the document has not been made. The register is unchanged. Write the text with other characters, for example in Latin letters, and make the document again.
document_failed = The document could not be made. The register is unchanged. Try again; if it still fails, restart Kompetenspass.
printing_failed = Printing could not be started. The document is finished and is in “{ $path }”. Open it and print it from there.
nothing_to_print = Nobody in the selection has been mapped or has a development plan yet, so no document has been made. Begin with a mapping, or make another selection.
no_plan = The person has no development plan yet, so there is nothing to print. Begin the plan with a goal or an action.
batch_running = Several documents are already being made. They continue as they should. Wait until they are done, or cancel them first.
