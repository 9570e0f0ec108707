# What an operation changed, a line for each particular. The fields come from fields.ftl.

changed = { $field }: { $before } → { $after }
given = { $field }: { $value }
cleared = { $field }: { $before } before, empty now
removed = Removed: { $thing }
removed_named = Removed: { $thing } “{ $name }”
more = … and { $count } more
yes = yes
no = no
