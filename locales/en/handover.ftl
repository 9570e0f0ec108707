# The receipt when a register was handed over and the computer cleared of it.

title_of = Receipt for a register handed over, { $register }
at = Made { $moment }
copy = The register has been handed over to “{ $path }”. The copy has been checked page by page and opened with the password. It holds { $people ->
    [one] one person
   *[other] { $people } people
} and { $companies ->
    [one] one company
   *[other] { $companies } companies
}.
removed = Removed from this computer and what is plugged into it:
removed_folder = – { $path }
removed_traces = – the register in the list of opened registers, drafts in it, papers that waited to be printed
left = Not removed, or not reached:
left_folder = – { $path } could not be removed wholly. The keys went first where that was possible; remove the rest by hand.
left_place = – backups in “{ $path }”: the place could not be reached. Plug it in and remove them there.
left_papers = – papers that were saved as PDF or printed
left_copies = – copies of the folder elsewhere: other computers, sticks, cloud services, the computer’s own backup
disk = Overwriting files does not help on an SSD, which chooses itself where it writes. So the keys went first: without them, what may be left on the disk is unreadable, but for whoever has an older copy of the keys and the password.
