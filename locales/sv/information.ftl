# Det som coachen går igenom med deltagaren före kartläggningen (dataskyddsförordningen artikel 13).
# En mening per rad, i talspråk. Ändras innehållet, i något av språken, får det en ny version i båda:
# versionen sparas i varje kartläggning som intyg om vad deltagaren har fått veta.

version = 2026-11

text =
    Den som äger projektet ansvarar för uppgifterna om dig, och coachen berättar vem det är och hur du når dem.
    Vi skriver ner vem du är, var du arbetar, vad du kan i arbetet, din bakgrund, dina intyg och vad du önskar.
    Det gör vi för att du ska få en kompetensprofil och en utvecklingsplan, och för att projektet ska kunna redovisa vad det har gjort.
    Att vara med är frivilligt: du kan hoppa över en fråga, ta en paus eller sluta utan att säga varför.
    Arbetsgivaren kan få se profilen och planen när du har gått igenom dem, men inte din egen skattning, och vad du behöver för att kunna delta bara om du säger ja.
    De som betalar för och följer upp projektet får de uppgifter om deltagarna som de har rätt att kräva.
    Du får läsa allt som skrivs om dig, också coachens anteckningar, och du får en kopia av profilen och planen.
    Du kan be att få uppgifter rättade, borttagna eller utlämnade och säga nej till hur de används, och du kan klaga hos Integritetsskyddsmyndigheten.
    Vi skriver inget om din hälsa och inget om medlemskap i fackförbund.
    Uppgifterna ligger krypterade på coachens dator, och coachen berättar med vilken rätt de sparas och hur länge.
    Inga beslut om dig fattas av ett datorprogram.
    Kartläggningen är inget betyg och inget formellt erkännande: den visar vad du kan i dag och vad som kan bli nästa steg.
