# What could be saved of a damaged register, and what is missing. Said plainly.

rescued = What could be read is in “{ $path }”: { $people ->
    [one] 1 participant.
   *[other] { $people } participants.
} The damaged register has been left as it is.
nothing_lost = Nothing was lost.
unread_pages = { $pages ->
    [0] All pages of the database could be read.
    [one] 1 page of the database could not be read.
   *[other] { $pages } pages of the database could not be read.
}
from_log = { $rows ->
    [one] 1 row was taken from the history.
   *[other] { $rows } rows were taken from the history.
}
left_out = { $rows ->
    [one] 1 row was left out, since what it belongs to is gone.
   *[other] { $rows } rows were left out, since what they belong to is gone.
}
unread_parts = What stood on the unreadable pages alone is gone, without showing as a gap. Compare with what you remember, and with a backup.
lost_revisions = { $revisions ->
    [one] 1 change is missing in the history.
   *[other] { $revisions } changes are missing in the history.
}
nameless = { $operations ->
    [one] 1 operation has lost its name in the history.
   *[other] { $operations } operations have lost their names in the history.
}
lost_papers = { $papers ->
    [one] 1 issued document is lost.
   *[other] { $papers } issued documents are lost.
}
