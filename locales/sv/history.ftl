# Vad en åtgärd ändrade, en rad för varje uppgift. Fälten kommer ur fields.ftl.

changed = { $field }: { $before } → { $after }
given = { $field }: { $value }
cleared = { $field }: tidigare { $before }, nu tomt
removed = Borttaget: { $thing }
removed_named = Borttaget: { $thing } ”{ $name }”
more = … och { $count } till
yes = ja
no = nej
