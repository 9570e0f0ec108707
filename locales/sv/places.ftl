# Råd om var ett register ligger. Det går att skapa och öppna där ändå.

network = Mappen ligger på en annan dator, i ett nätverk. När förbindelsen bryts går inget att spara förrän den är tillbaka. Lägg hellre registret på den här datorns egen disk.
synchronised = Mappen synkroniseras av { $program }, som kan kopiera registret mitt i en ändring eller lägga tillbaka en äldre fil. Lägg hellre registret i en mapp som inte synkroniseras.
