# Sägs till coachen innan ett dokument skrivs ut. Dokumentet går att göra ändå.

not_issued = ej utfärdat
no_role = Personen jämförs inte med någon befattning än, så dokumentet visar inga krav. Välj en befattning under Nuläge.
not_all_mapped = Kartlagt { $assessed } av { $applicable }. Det som inte är bedömt står som ej bedömt.
no_funder_line = Projektet har ingen rad om finansieringen. Skriv den under Inställningar, Projekt, innan dokument delas ut.
