# What the command line (kompetenspass-cli) says. Its help (--help) is in English and stands in the code.

password = Password for “{ $register }”:
password_not_given = No password was given, and there is no terminal here to ask in. Set the environment variable KOMPETENSPASS_PASSWORD, or run the command in a terminal.
password_unreadable = The password could not be read from the terminal. Nothing has been opened. Try again, or set the environment variable KOMPETENSPASS_PASSWORD.
recovery_code = Recovery code of “{ $register }”:
recovery_code_not_given = No recovery code was given, and there is no terminal to ask in. Set the environment variable KOMPETENSPASS_RECOVERY_CODE, or run the command in a terminal.
new_password = New password for “{ $register }”:
new_password_again = The new password once more:
new_password_not_given = No new password was given, and there is no terminal to ask in. Set the environment variable KOMPETENSPASS_NEW_PASSWORD, or run the command in a terminal.
recovered = The register in “{ $path }” has a new password. The code on the sheet is still valid: put it back.
incident_made = The sheet is in “{ $path }”. It holds names: give it to the controller and the data protection officer only.
model_saved = The model package is in “{ $path }”. It holds no person, company or project.
model_taken = The package has been taken in: { $added } added and { $changed } changed. The backup that was made before is in “{ $backup }”.
model_known = Everything in the package is in the register already, word for word. Nothing has changed.
no_such_model = There is no validation model called “{ $name }” in the register. There are: { $models }.
no_models = There are no validation models in the register yet.
output_failed = The answer could not be written out.

no_such_company = There is no company named “{ $name }” in the register. It has: { $companies }.
no_companies = There are no companies in the register yet.

making = Making documents
made = { $papers ->
    [one] 1 document has been made and is in “{ $path }”.
   *[other] { $papers } documents have been made and are in “{ $path }”.
}
refused = { $papers ->
    [one] 1 document could not be made.
   *[other] { $papers } documents could not be made.
}
example_made = The example register is in “{ $path }”. Its password is { $password }.
example_kept = The example register was in “{ $path }” already and has been left as it is. Its password is { $password }.

whole = The register is whole: { $operations } operations and { $revisions } changes in the log agree with what is saved.
versions = The register’s format is { $format } and the version of its tables is { $schema }.
not_whole = The register is not whole. Nothing has been changed in it. Restore the latest backup (restore), or save what can still be read (rescue).
damaged_pages = { $pages ->
    [one] 1 page of the database is damaged.
   *[other] { $pages } pages of the database are damaged.
}
damaged_structure = The database says: { $fault }
broken_references = { $rows ->
    [one] 1 row in { $table } refers to something that is not there.
   *[other] { $rows } rows in { $table } refer to something that is not there.
}
damaged_papers = { $papers ->
    [one] 1 issued document is no longer what it was.
   *[other] { $papers } issued documents are no longer what they were.
}
differences = { $rows ->
    [one] 1 row is not the same in the log and in its table.
   *[other] { $rows } rows are not the same in the log and in the tables.
}
key_copies_differ = The two copies of the keys are not the same.

backed_up = The backup is in “{ $path }”. It has been opened and checked: { $people ->
    [one] 1 participant.
   *[other] { $people } participants.
}
no_backups = There is no backup here.
restored = The backup is restored in “{ $path }”: { $people ->
    [one] 1 participant.
   *[other] { $people } participants.
}
kept_aside = What lay there is kept in “{ $path }”.
rescued_table = { $table }: { $read } rows read, { $log } from the log, { $left_out } left out.
unread_table = Parts of { $table } could not be read.
generated = The register is made: { $path }, with { $people } invented people and { $companies } companies.
numbers_left_out = { $lines } lines are no identity numbers and were left out.
