# The receipt when a register was handed over and the computer cleared of it.

kind = Receipt for a register handed over
title_of = Receipt for a register handed over, { $register }
made = Made { $moment }
purpose = The register has been copied to whoever takes it over, and removed from the computer where it was used. This says what was done and what remains. It holds no personal data.
handed = Handed over
copy = The register has been handed over to “{ $path }”.
holds = The copy holds { $people ->
    [one] one person
   *[other] { $people } people
} and { $companies ->
    [one] one company
   *[other] { $companies } companies
}.
checked = The copy has been checked page by page and opened with the password, in its place. It opens with the same password and the same recovery code as before.
removed = Removed from the computer and what was plugged into it
removed_traces = the register in the list of opened registers, drafts in it, papers that waited to be printed
left = Not removed, or not reached
left_folder = { $path } could not be removed wholly. The keys went first where that was possible; remove the rest by hand.
left_place = backups in “{ $path }”: the place could not be reached. Plug it in and remove them there.
left_papers = papers that were saved as PDF or printed
left_copies = copies of the folder elsewhere: other computers, sticks, cloud services, the computer’s own backup
deleting = What removing means
disk = Overwriting files does not help on an SSD, which chooses itself where it writes. So the keys went first: without them, what may be left on the disk is unreadable, but for whoever has an older copy of the keys and the password.
giver = Handed over by
gives = I have handed over the register and what is needed to open it.
receiver = Received by
receives = I have received the copy and opened it.

## On the start page

unfinished = “{ $register }” has been handed over but still lies here, since its copy “{ $copy }” cannot be reached. Plug in the place and start the program again; then the register is removed. If you open the register instead, it is kept.
