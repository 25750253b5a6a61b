<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ArithmeticSpeech</name>
    <message>
        <source>%1 times %2</source>
        <translation>%1 mal %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BuiltInPicture</name>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Soft shading, hair, and a few hard edges</source>
        <translation>Weiche Schatten, Haare und ein paar harte Kanten</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Flat areas with clear outlines</source>
        <translation>Ebene Flächen mit klaren Umrissen</translation>
    </message>
    <message>
        <source>Text and edges</source>
        <translation>Schrift und Kanten</translation>
    </message>
    <message>
        <source>Letters and lines of many sizes and directions</source>
        <translation>Buchstaben und Linien in vielen Größen und Richtungen</translation>
    </message>
    <message>
        <source>Zone plate</source>
        <translation>Zonenplatte</translation>
    </message>
    <message>
        <source>Every direction and frequency at once: shows what a kernel lets through</source>
        <translation>Alle Richtungen und Frequenzen auf einmal: zeigt, was ein Kernel durchlässt</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Chequers, single pixels, ramp, steps, noise</source>
        <translation>Schachbrett, einzelne Pixel, Verlauf, Stufen, Rauschen</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>no window reaches it</source>
        <translation>von keinem Fenster erreicht</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>waits for your number</source>
        <translation>wartet auf deine Zahl</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under the window</source>
        <translation>unter dem Fenster</translation>
    </message>
    <message>
        <source>under kernel weight %1</source>
        <translation>unter Kernelgewicht %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1, channel %2: </source>
        <translation>%1, Kanal %2: </translation>
    </message>
    <message>
        <source>outside the expected band</source>
        <translation>außerhalb des erwarteten Bereichs</translation>
    </message>
    <message>
        <source>line %1, runs now: %2</source>
        <translation>Zeile %1, läuft gerade: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, Zelle %2</translation>
    </message>
    <message>
        <source>%1, bar %2: %3</source>
        <translation>%1, Balken %2: %3</translation>
    </message>
    <message>
        <source>%1, sample %2, channel %3: %4</source>
        <translation>%1, Sample %2, Kanal %3: %4</translation>
    </message>
</context>
<context>
    <name>ControlSpec</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 must be one or two whole numbers %2, such as 2x3</source>
        <translation>%1 muss aus einer oder zwei ganzen Zahlen %2 bestehen, etwa 2x3</translation>
    </message>
    <message>
        <source>%1 must be one or four whole numbers %2 (top,left,bottom,right)</source>
        <translation>%1 muss aus einer oder vier ganzen Zahlen %2 bestehen (oben,links,unten,rechts)</translation>
    </message>
    <message>
        <source>%1 must be a number %2</source>
        <translation>%1 muss eine Zahl %2 sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number %2</source>
        <translation>%1 muss eine ganze Zahl %2 sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3</source>
        <translation>%1 muss %2 oder %3 sein</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <translation>%1, nicht %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>section opened elsewhere</source>
        <translation>anderswo geöffneter Abschnitt</translation>
    </message>
    <message>
        <source>sections opened elsewhere</source>
        <translation>anderswo geöffnete Abschnitte</translation>
    </message>
    <message>
        <source>attempt at the skill check</source>
        <translation>Versuch im Wissenstest</translation>
    </message>
    <message>
        <source>attempts at the skill check</source>
        <translation>Versuche im Wissenstest</translation>
    </message>
    <message>
        <source>goal of the checklist</source>
        <translation>Ziel der Checkliste</translation>
    </message>
    <message>
        <source>goals of the checklist</source>
        <translation>Ziele der Checkliste</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Everything in this file was here already.</source>
        <translation>Alles aus dieser Datei war schon hier.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Hinzugekommen: %1.</translation>
    </message>
    <message>
        <source>1 answer was here already.</source>
        <translation>1 Antwort war schon hier.</translation>
    </message>
    <message>
        <source>%1 answers were here already.</source>
        <translation>%1 Antworten waren schon hier.</translation>
    </message>
    <message>
        <source>One note was replaced by a newer version.</source>
        <translation>Eine Notiz wurde durch eine neuere Fassung ersetzt.</translation>
    </message>
    <message>
        <source>%1 notes were replaced by newer versions.</source>
        <translation>%1 Notizen wurden durch neuere Fassungen ersetzt.</translation>
    </message>
    <message>
        <source>The settings of the practice were taken over.</source>
        <translation>Die Einstellungen der Übung wurden übernommen.</translation>
    </message>
    <message>
        <source>File, Restore… has the state before it.</source>
        <translation>Den Stand davor bringt „Datei → Wiederherstellen…“ zurück.</translation>
    </message>
</context>
<context>
    <name>KernelDesign</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Every pixel stays as it is.</source>
        <translation>Jedes Pixel bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>The plain mean of all pixels under the window.</source>
        <translation>Das einfache Mittel aller Pixel unter dem Fenster.</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>A blur without corners: weights fall off as a bell curve of width σ.</source>
        <translation>Weichzeichnen ohne Ecken: Die Gewichte fallen wie eine Glockenkurve der Breite σ ab.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>The mean along a line, as if the camera had moved.</source>
        <translation>Das Mittel entlang einer Linie, als hätte sich die Kamera bewegt.</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Adds how much a pixel differs from its four neighbours, times the amount.</source>
        <translation>Addiert, worin sich ein Pixel von seinen vier Nachbarn unterscheidet, mal die Stärke.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Unscharf maskieren</translation>
    </message>
    <message>
        <source>Adds what a Gaussian blur of width σ takes away, times the amount.</source>
        <translation>Addiert, was Gauß-Weichzeichnen der Breite σ wegnimmt, mal die Stärke.</translation>
    </message>
    <message>
        <source>Sobel</source>
        <translation>Sobel</translation>
    </message>
    <message>
        <source>Scharr</source>
        <translation>Scharr</translation>
    </message>
    <message>
        <source>Prewitt</source>
        <translation>Prewitt</translation>
    </message>
    <message>
        <source>As Sobel, with a plain mean across.</source>
        <translation>Wie Sobel, mit dem einfachen Mittel quer dazu.</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>The second derivative: how a pixel differs from its neighbours.</source>
        <translation>Die zweite Ableitung: worin sich ein Pixel von seinen Nachbarn unterscheidet.</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian</source>
        <translation>Laplace nach Gauß</translation>
    </message>
    <message>
        <source>A blur and a Laplacian in one: edges without the noise, blobs about as wide as σ.</source>
        <translation>Weichzeichnen und Laplace in einem: Kanten ohne das Rauschen, Flecken etwa so breit wie σ.</translation>
    </message>
    <message>
        <source>Difference of Gaussians</source>
        <translation>Differenz von Gauß-Kernels</translation>
    </message>
    <message>
        <source>A narrow blur less a wide one; at a ratio of 1.6 close to the Laplacian of Gaussian.</source>
        <translation>Schmales Weichzeichnen minus breites; beim Verhältnis 1,6 nahe an Laplace nach Gauß.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>The picture and its slope in one direction: edges look carved.</source>
        <translation>Das Bild und sein Anstieg in einer Richtung: Kanten wirken wie geschnitzt.</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Stripes under a bell curve: answers to one width and one direction.</source>
        <translation>Streifen unter einer Glockenkurve: antwortet auf eine Breite und eine Richtung.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rows and columns of the kernel</source>
        <translation>Zeilen und Spalten des Kernels</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How many pixels from top to bottom are averaged</source>
        <translation>Über wie viele Pixel von oben nach unten gemittelt wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How many pixels from left to right are averaged</source>
        <translation>Über wie viele Pixel von links nach rechts gemittelt wird</translation>
    </message>
    <message>
        <source>Width σ</source>
        <translation>Breite σ</translation>
    </message>
    <message>
        <source>Standard deviation of the bell curve in pixels; a size of 6σ holds nearly all of it</source>
        <translation>Standardabweichung der Glockenkurve in Pixeln; eine Größe von 6σ fasst sie fast ganz</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Pixels along the line</source>
        <translation>Pixel entlang der Linie</translation>
    </message>
    <message>
        <source>Angle °</source>
        <translation>Winkel °</translation>
    </message>
    <message>
        <source>Degrees, clockwise: 0 to the right, 90 down</source>
        <translation>Grad im Uhrzeigersinn: 0 nach rechts, 90 nach unten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much detail is added; 0 changes nothing</source>
        <translation>Wie viel Detail dazukommt; 0 ändert nichts</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>4: the pixels beside, above and below; 8: the diagonal ones too</source>
        <translation>4: die Pixel daneben, darüber und darunter; 8: auch die diagonalen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>How many times wider the second Gaussian is</source>
        <translation>Wievielmal so breit der zweite Gauß ist</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How much of the slope is added; 0 changes nothing</source>
        <translation>Wie viel vom Anstieg dazukommt; 0 ändert nichts</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <source>Pixels from stripe to stripe</source>
        <translation>Pixel von Streifen zu Streifen</translation>
    </message>
    <message>
        <source>Phase °</source>
        <translation>Phase °</translation>
    </message>
    <message>
        <source>0: a bright stripe in the middle, 90: an edge, 180: a dark stripe</source>
        <translation>0: heller Streifen in der Mitte, 90: Kante, 180: dunkler Streifen</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <source>Below 1 the bell curve is longer along the stripes, above 1 shorter</source>
        <translation>Unter 1 ist die Glockenkurve entlang der Streifen länger, über 1 kürzer</translation>
    </message>
    <message>
        <source>How fast the picture grows brighter in one direction; 1&#xa0;2&#xa0;1 smooths across.</source>
        <translation>Wie schnell das Bild in einer Richtung heller wird; 1&#xa0;2&#xa0;1 glättet quer dazu.</translation>
    </message>
    <message>
        <source>As Sobel, but 3&#xa0;10&#xa0;3 treats all directions more alike.</source>
        <translation>Wie Sobel, doch 3&#xa0;10&#xa0;3 behandelt alle Richtungen gleichmäßiger.</translation>
    </message>
</context>
<context>
    <name>KernelResponse</name>
    <message>
        <source>%1&#xa0;px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>at %1°</source>
        <translation>bei %1°</translation>
    </message>
    <message>
        <source>half at a period of %1</source>
        <translation>halb bei einer Periode von %1</translation>
    </message>
    <message>
        <source>The answer is 0 everywhere.</source>
        <translation>Die Antwort ist überall 0.</translation>
    </message>
    <message>
        <source>Coarse and fine come through alike.</source>
        <translation>Grobes und Feines kommen gleich gut durch.</translation>
    </message>
    <message>
        <source>Nothing gets weaker, some detail gets stronger.</source>
        <translation>Nichts wird schwächer, manche Einzelheiten werden stärker.</translation>
    </message>
    <message>
        <source>Coarse shapes stay, fine detail gets weaker.</source>
        <translation>Grobe Formen bleiben, feine Einzelheiten werden schwächer.</translation>
    </message>
    <message>
        <source>Fine detail stays, flat areas get weaker.</source>
        <translation>Feine Einzelheiten bleiben, ebene Flächen werden schwächer.</translation>
    </message>
    <message>
        <source>Detail of a middling size stays, coarser and finest get weaker.</source>
        <translation>Mittelgroße Einzelheiten bleiben, gröbere und feinste werden schwächer.</translation>
    </message>
    <message>
        <source>Detail of a middling size gets weaker.</source>
        <translation>Mittelgroße Einzelheiten werden schwächer.</translation>
    </message>
    <message>
        <source>flat areas (DC) %1</source>
        <translation>ebene Flächen (DC) %1</translation>
    </message>
    <message>
        <source>strongest %1, period %2&#xa0;%3</source>
        <translation>am stärksten %1, Periode %2&#xa0;%3</translation>
    </message>
    <message>
        <source>flat areas: %1</source>
        <translation>ebene Flächen: %1</translation>
    </message>
    <message>
        <source>period %1&#xa0;%2: %3</source>
        <translation>Periode %1&#xa0;%2: %3</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>nichts kommt durch</translation>
    </message>
    <message>
        <source>all-pass</source>
        <translation>Allpass</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>Anhebung</translation>
    </message>
    <message>
        <source>low-pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <source>high-pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>band-pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <source>band-stop</source>
        <translation>Bandsperre</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>conv</source>
        <translation>conv</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>avg</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <source>%1 %2, stride %3, padding %4, dilation %5</source>
        <translation>%1 %2, Schrittweite %3, Padding %4, Dilatation %5</translation>
    </message>
</context>
<context>
    <name>LoupeFigure</name>
    <message>
        <source>The level waits for the smallest and the largest sum of the picture</source>
        <translation>Der Grauwert wartet auf die kleinste und die größte Summe des Bildes</translation>
    </message>
    <message>
        <source>Without its sign, rounded and clipped: %1</source>
        <translation>Ohne Vorzeichen, gerundet und gekappt: %1</translation>
    </message>
    <message>
        <source>Between %1 and %2 of the picture: %3</source>
        <translation>Zwischen %1 und %2 des Bildes: %3</translation>
    </message>
    <message>
        <source>Rounded and clipped to 0…255: %1</source>
        <translation>Gerundet und auf 0…255 gekappt: %1</translation>
    </message>
    <message>
        <source>Tints are products, from %1 to %2</source>
        <translation>Farbtöne sind Produkte, von %1 bis %2</translation>
    </message>
    <message>
        <source>Your kernel</source>
        <translation>Eigener Kernel</translation>
    </message>
    <message>
        <source>%1  %2, pixel (%3, %4), %5</source>
        <translation>%1  %2, Pixel (%3, %4), %5</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sum of %1 products: %2</source>
        <translation>Summe von %1 Produkten: %2</translation>
    </message>
    <message>
        <source>Gain and bias: %1%2 = %3</source>
        <translation>Verstärkung und Bias: %1%2 = %3</translation>
    </message>
    <message>
        <source>Painted (red, green, blue): %1</source>
        <translation>Gemalt (Rot, Grün, Blau): %1</translation>
    </message>
</context>
<context>
    <name>LoupeReading</name>
    <message>
        <source>Section 2 shows kernels up to %1×%1; this one is %2×%3.</source>
        <translation>Abschnitt 2 zeigt Kernel bis %1×%1; dieser hat %2×%3.</translation>
    </message>
    <message>
        <source>Section 2 shows dilations up to %1; this one is %2.</source>
        <translation>Abschnitt 2 zeigt Dilatationen bis %1; hier ist sie %2.</translation>
    </message>
</context>
<context>
    <name>PartTitle</name>
    <message>
        <source>%1, padded to %2</source>
        <translation>%1, mit Padding %2</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is no picture that ConvLab knows. PNG and JPEG always work.</source>
        <translation>„%1“ ist kein Bild, das ConvLab kennt. PNG und JPEG gehen immer.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is too large.</source>
        <translation>„%1“ hat %2 × %3 Pixel; das ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it ends too early or does not hold what it promises.</source>
        <translation>„%1“ ist beschädigt: Die Datei endet zu früh oder hält nicht, was sie verspricht.</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The file ends too early; what is missing is grey.</source>
        <translation>Die Datei endet zu früh; was fehlt, ist grau.</translation>
    </message>
    <message>
        <source>It moves; this is its first picture.</source>
        <translation>Das Bild ist animiert; zu sehen ist sein erstes Einzelbild.</translation>
    </message>
    <message>
        <source>Its transparent parts stand on white.</source>
        <translation>Die durchsichtigen Teile stehen auf Weiß.</translation>
    </message>
    <message>
        <source>It has more than 256 levels a colour; the studio works with 256.</source>
        <translation>Das Bild hat mehr als 256 Stufen je Farbe; das Studio rechnet mit 256.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>%1 ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read here.</source>
        <translation>%1 ist kein Bild, das hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is damaged: its picture cannot be read.</source>
        <translation>%1 ist beschädigt: Das Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It has %1 megapixels (%2 × %3); the studio takes up to %4.</source>
        <translation>Das Bild hat %1 Megapixel (%2 × %3); das Studio nimmt höchstens %4.</translation>
    </message>
    <message>
        <source>It is %1 × %2 pixels; the studio takes sides up to %3.</source>
        <translation>Das Bild hat %1 × %2 Pixel; das Studio nimmt Seiten bis %3.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
</context>
<context>
    <name>PlotSummary</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>lowest at %1</source>
        <translation>am tiefsten bei %1</translation>
    </message>
    <message>
        <source>highest at %1</source>
        <translation>am höchsten bei %1</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (logarithmisch)</translation>
    </message>
    <message>
        <source>%1 over %2.</source>
        <translation>%1 über %2.</translation>
    </message>
    <message>
        <source>Now at %1: %2.</source>
        <translation>Jetzt bei %1: %2.</translation>
    </message>
    <message>
        <source>A line marks %1.</source>
        <translation>Eine Linie markiert %1.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 File</source>
        <comment>%1 is a file name suffix, for example txt</comment>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>File</source>
        <comment>Unknown</comment>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>largest difference %1, bound %2</source>
        <translation>größte Abweichung %1, Schranke %2</translation>
    </message>
    <message>
        <source>The planner had expected %1.</source>
        <translation>Der Planer hatte %1 erwartet.</translation>
    </message>
    <message>
        <source>Would need %1 beside the arrays; a race takes no more than %2.</source>
        <translation>Bräuchte %1 zusätzlich zu den Arrays; ein Wettlauf nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Not raced: a run would take about %1.</source>
        <translation>Nicht gemessen: Ein Lauf würde etwa %1 dauern.</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1 %</translation>
    </message>
    <message>
        <source>%1 MFLOP/s</source>
        <translation>%1 MFLOP/s</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>The planner: %1</source>
        <translation>Der Planer: %1</translation>
    </message>
    <message>
        <source>Compared with sums in double precision at %1 of %2 outputs.</source>
        <translation>Verglichen mit Summen in doppelter Genauigkeit an %1 von %2 Ausgaben.</translation>
    </message>
    <message>
        <source>median %1, spread %2</source>
        <translation>Median %1, Streuung %2</translation>
    </message>
    <message>
        <source>the fastest here</source>
        <translation>hier am schnellsten</translation>
    </message>
    <message>
        <source>one of the fastest here</source>
        <translation>hier mit am schnellsten</translation>
    </message>
    <message>
        <source>%1 and %2 are the fastest: what parts them is less than their times vary.</source>
        <translation>%1 und %2 sind am schnellsten: Was sie trennt, ist weniger, als ihre Zeiten schwanken.</translation>
    </message>
    <message>
        <source>%1 is the fastest.</source>
        <translation>%1 ist am schnellsten.</translation>
    </message>
    <message>
        <source>%1 is the fastest, %2 times as fast as %3.</source>
        <translation>%1 ist am schnellsten, %2-mal so schnell wie %3.</translation>
    </message>
    <message>
        <source>Kernel %1×%1</source>
        <translation>Kernel %1×%1</translation>
    </message>
    <message>
        <source>Channels %1</source>
        <translation>Kanäle %1</translation>
    </message>
    <message>
        <source>Image %1×%1</source>
        <translation>Bild %1×%1</translation>
    </message>
    <message>
        <source>%1: getting ready</source>
        <translation>%1: wird vorbereitet</translation>
    </message>
    <message>
        <source>%1: round %2 of %3</source>
        <translation>%1: Runde %2 von %3</translation>
    </message>
</context>
<context>
    <name>SessionLines</name>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>Your last sessions:</source>
        <translation>Die letzten Übungsrunden:</translation>
    </message>
</context>
<context>
    <name>SpeedWords</name>
    <message>
        <source>%1 × %2 (%3 MP)</source>
        <translation>%1 × %2 (%3 MP)</translation>
    </message>
    <message>
        <source>tap by tap</source>
        <translation>Gewicht für Gewicht</translation>
    </message>
    <message>
        <source>direct, in integers</source>
        <translation>direkt, in ganzen Zahlen</translation>
    </message>
    <message>
        <source>separable: columns, then rows</source>
        <translation>separierbar: erst Spalten, dann Zeilen</translation>
    </message>
    <message>
        <source>by spectra</source>
        <translation>über Spektren</translation>
    </message>
    <message>
        <source>%1 ms for %2 MP</source>
        <translation>%1 ms für %2 MP</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>after (preview: 1 pixel of %1)</source>
        <translation>nachher (Vorschau: 1 von %1 Pixeln)</translation>
    </message>
    <message>
        <source>after (preview)</source>
        <translation>nachher (Vorschau)</translation>
    </message>
    <message>
        <source>no filter is on</source>
        <translation>kein Filter ist an</translation>
    </message>
    <message>
        <source>%1 frames/s while dragging</source>
        <translation>%1 Bilder/s beim Ziehen</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Row: %1  Column: %1</source>
        <translation>Zeile: %1  Spalte: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>convlab::app</name>
    <message>
        <source>What is kept cannot be read just now</source>
        <translation>Gespeichertes lässt sich gerade nicht lesen</translation>
    </message>
    <message>
        <source>Answers, notes and ticks are not being saved</source>
        <translation>Antworten, Notizen und Häkchen werden nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saving: the file cannot be used</source>
        <translation>Wird nicht gespeichert: Die Datei ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Skill check</source>
        <translation>Wissenstest</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1, %2: before an import</source>
        <translation>%1, %2: vor einem Import</translation>
    </message>
    <message>
        <source>That could not be done: the backup cannot be used, or the folder cannot be written. Nothing was changed.</source>
        <translation>Das war nicht möglich: Die Sicherung ist nicht benutzbar, oder der Ordner ist nicht beschreibbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>What was saved of this section is damaged; it is kept as %1</source>
        <translation>Das Gespeicherte dieses Abschnitts ist beschädigt; es bleibt erhalten als %1</translation>
    </message>
    <message>
        <source>Settings and sections cannot be saved now</source>
        <translation>Einstellungen und Abschnitte lassen sich gerade nicht speichern</translation>
    </message>
    <message>
        <source>Your data folder: point here</source>
        <translation>Dein Datenordner: Maus hierher halten</translation>
    </message>
    <message>
        <source>Your work was not moved: another ConvLab window is open. Close it and start again.</source>
        <translation>Deine Daten wurden nicht verschoben: Ein anderes ConvLab-Fenster ist offen. Schließe es und starte neu.</translation>
    </message>
    <message>
        <source>Your work was not moved: it could not be copied to %1. Everything is where it was.</source>
        <translation>Deine Daten wurden nicht verschoben: Sie ließen sich nicht nach %1 kopieren. Alles ist, wo es war.</translation>
    </message>
    <message>
        <source>Your settings were damaged: point here</source>
        <translation>Einstellungen beschädigt: Maus hierher halten</translation>
    </message>
    <message>
        <source>Your settings were damaged and begin anew; the damaged file is kept as %1. Answers and notes are not touched.</source>
        <translation>Deine Einstellungen waren beschädigt und beginnen neu; die beschädigte Datei ist als %1 aufbewahrt. Antworten und Notizen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Something is not saved yet: the language changes at the next start</source>
        <translation>Etwas ist noch nicht gespeichert: Die Sprache wechselt beim nächsten Start</translation>
    </message>
    <message>
        <source>What lies in this folder was written by a newer ConvLab.</source>
        <translation>Was in diesem Ordner liegt, hat ein neueres ConvLab geschrieben.</translation>
    </message>
    <message>
        <source>This folder holds a study.sqlite that is damaged, or not ConvLab’s.</source>
        <translation>Dieser Ordner enthält eine study.sqlite, die beschädigt oder nicht von ConvLab ist.</translation>
    </message>
    <message>
        <source>What lies in this folder cannot be read.</source>
        <translation>Was in diesem Ordner liegt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This folder holds other things. Choose an empty one, so that nothing gets mixed up.</source>
        <translation>Dieser Ordner enthält andere Dinge. Wähle einen leeren, damit nichts durcheinandergerät.</translation>
    </message>
    <message>
        <source>Your data folder %1 is not there. For now ConvLab works in %2; what you do is kept there.</source>
        <translation>Dein Datenordner %1 ist nicht da. Vorerst arbeitet ConvLab in %2; was du tust, wird dort aufbewahrt.</translation>
    </message>
    <message>
        <source>This is the folder in use.</source>
        <translation>Dieser Ordner ist schon in Gebrauch.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This folder lies inside the one in use.</source>
        <translation>Dieser Ordner liegt in dem, der in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Your work stays where it is: %1</source>
        <translation>Deine Daten bleiben, wo sie sind: %1</translation>
    </message>
    <message>
        <source>Your work stays where it is: the folder of the settings cannot be written.</source>
        <translation>Deine Daten bleiben, wo sie sind: In den Ordner der Einstellungen lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>convlab::app::ChecklistDesk</name>
    <message>
        <source>Checklist: “%1” is done</source>
        <translation>Checkliste: „%1“ ist erledigt</translation>
    </message>
    <message>
        <source>Checklist: “%1” no longer holds</source>
        <translation>Checkliste: „%1“ gilt nicht mehr</translation>
    </message>
    <message>
        <source>Checklist: a goal of “%1” is reached</source>
        <translation>Checkliste: Ein Ziel von „%1“ ist erreicht</translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation>Checkliste zeigen</translation>
    </message>
    <message>
        <source>&amp;Certificate…</source>
        <translation>&amp;Urkunde…</translation>
    </message>
</context>
<context>
    <name>convlab::app::CopyDesk</name>
    <message>
        <source>&amp;NumPy program</source>
        <translation>&amp;NumPy-Programm</translation>
    </message>
    <message>
        <source>PyTorc&amp;h program</source>
        <translation>PyTorc&amp;h-Programm</translation>
    </message>
    <message>
        <source>&amp;C++ program</source>
        <translation>&amp;C++-Programm</translation>
    </message>
    <message>
        <source>&amp;LaTeX: formula and matrices</source>
        <translation>&amp;LaTeX: Formel und Matrizen</translation>
    </message>
    <message>
        <source>C&amp;SV: the stage’s numbers</source>
        <translation>C&amp;SV: die Zahlen der Bühne</translation>
    </message>
    <message>
        <source>&amp;Scene as text (JSON)</source>
        <translation>S&amp;zene als Text (JSON)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>There is no stage here: open a section</source>
        <translation>Hier gibt es keine Bühne: öffne einen Abschnitt</translation>
    </message>
    <message>
        <source>There is nothing to copy: these parameters cannot be</source>
        <translation>Es gibt nichts zu kopieren: Diese Parameter sind nicht möglich</translation>
    </message>
    <message>
        <source>This stage has nothing that could be written as %1</source>
        <translation>Diese Bühne hat nichts, was sich als %1 schreiben ließe</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>Copy this &amp;grid as CSV</source>
        <translation>Dieses &amp;Gitter als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy this grid as La&amp;TeX</source>
        <translation>Dieses Gitter als La&amp;TeX kopieren</translation>
    </message>
    <message>
        <source>The stage is in the clipboard as %1</source>
        <translation>Die Bühne ist als %1 in der Zwischenablage</translation>
    </message>
    <message>
        <source>The grid is in the clipboard as %1</source>
        <translation>Das Gitter ist als %1 in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>convlab::app::Exchange</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>Gespeichertes lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>No backup could be written, and without one nothing is imported.</source>
        <translation>Es ließ sich keine Sicherung schreiben, und ohne sie wird nichts importiert.</translation>
    </message>
    <message>
        <source>It could not be saved: %1.</source>
        <translation>Speichern war nicht möglich: %1.</translation>
    </message>
</context>
<context>
    <name>convlab::app::ExportDesk</name>
    <message>
        <source>Export &amp;picture or film…</source>
        <translation>Bild oder &amp;Film exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>There is nothing to export: these parameters cannot be</source>
        <translation>Es gibt nichts zu exportieren: Diese Parameter sind unmöglich</translation>
    </message>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>Das Bild liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>There is nothing to copy: these parameters cannot be</source>
        <translation>Es gibt nichts zu kopieren: Diese Parameter sind nicht möglich</translation>
    </message>
</context>
<context>
    <name>convlab::app::Handout</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>Danach kannst du</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>convlab::app::HandoutDesk</name>
    <message>
        <source>Print &amp;handout…</source>
        <translation>&amp;Handout drucken…</translation>
    </message>
    <message>
        <source>There is nothing to print: these parameters cannot be</source>
        <translation>Es gibt nichts zu drucken: Diese Parameter sind nicht möglich</translation>
    </message>
</context>
<context>
    <name>convlab::app::PracticeRoom</name>
    <message>
        <source>Practice queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Practice &amp;queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>Practise &amp;this section</source>
        <translation>Diesen &amp;Abschnitt üben</translation>
    </message>
    <message>
        <source>Practice of “%1”: comes back %2</source>
        <translation>Übung zu „%1“: kommt %2 wieder</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
</context>
<context>
    <name>convlab::app::PresenterDesk</name>
    <message>
        <source>&amp;Present this section</source>
        <translation>Abschnitt &amp;präsentieren</translation>
    </message>
</context>
<context>
    <name>convlab::app::ProgressRoom</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>&amp;Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Everything (JSON)…</source>
        <translation>&amp;Alles (JSON)…</translation>
    </message>
    <message>
        <source>&amp;Answers (CSV)…</source>
        <translation>A&amp;ntworten (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Cards for Anki…</source>
        <translation>&amp;Karten für Anki…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>ConvLab export (*.json)</source>
        <translation>ConvLab-Export (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>convlab-answers.csv</source>
        <translation>convlab-antworten.csv</translation>
    </message>
    <message>
        <source>convlab-anki.txt</source>
        <translation>convlab-anki.txt</translation>
    </message>
    <message>
        <source>convlab.json</source>
        <translation>convlab.json</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text for Anki (*.txt)</source>
        <translation>Text für Anki (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Written to %1, but without the notes, ticks and answers of the skill check that could not be saved yet.</source>
        <translation>Geschrieben nach %1, aber ohne die Notizen, Häkchen und Antworten des Wissenstests, die noch nicht gespeichert werden konnten.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Nothing was exported; a file that was there is as it was. %1</source>
        <translation>Nichts wurde exportiert; eine schon vorhandene Datei ist unverändert. %1</translation>
    </message>
    <message>
        <source>Nothing was imported; everything is as it was. %1</source>
        <translation>Nichts wurde importiert; alles ist wie zuvor. %1</translation>
    </message>
</context>
<context>
    <name>convlab::app::SceneDesk</name>
    <message>
        <source>&amp;Open scene…</source>
        <translation>Szene &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent scene</source>
        <translation>&amp;Letzte Szenen</translation>
    </message>
    <message>
        <source>&amp;Save scene</source>
        <translation>Szene &amp;speichern</translation>
    </message>
    <message>
        <source>Save scene &amp;as…</source>
        <translation>Szene speichern &amp;unter…</translation>
    </message>
    <message>
        <source>No scene was opened yet</source>
        <translation>Noch keine Szene geöffnet</translation>
    </message>
    <message>
        <source>The scene belongs to a section that this ConvLab does not have: %1.</source>
        <translation>Die Szene gehört zu einem Abschnitt, den dieses ConvLab nicht hat: %1.</translation>
    </message>
    <message>
        <source>%1 is on the stage</source>
        <translation>%1 steht auf der Bühne</translation>
    </message>
    <message>
        <source>%1 is on the stage; not as written there: %2</source>
        <translation>%1 steht auf der Bühne; anders als dort geschrieben: %2</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>Nichts wurde geöffnet. %1</translation>
    </message>
    <message>
        <source>The scene was not saved; a file that was there is as it was. %1</source>
        <translation>Die Szene wurde nicht gespeichert; eine schon vorhandene Datei ist unverändert. %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <source>ConvLab scene (*.convlab);;All files (*)</source>
        <translation>ConvLab-Szene (*.convlab);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>Szene speichern</translation>
    </message>
    <message>
        <source>ConvLab scene (*.convlab)</source>
        <translation>ConvLab-Szene (*.convlab)</translation>
    </message>
</context>
<context>
    <name>convlab::app::StrictReader</name>
    <message>
        <source>Something is missing in the file: %1.</source>
        <translation>In der Datei fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>The file holds something that cannot be: %1.</source>
        <translation>Die Datei enthält etwas, das nicht sein kann: %1.</translation>
    </message>
    <message>
        <source>The file holds something twice: %1.</source>
        <translation>Die Datei enthält etwas doppelt: %1.</translation>
    </message>
    <message>
        <source>The file holds something that this program does not know: %1.</source>
        <translation>Die Datei enthält etwas, das dieses Programm nicht kennt: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any export of ConvLab (%1 MB).</source>
        <translation>Die Datei ist größer als jeder Export von ConvLab (%1 MB).</translation>
    </message>
    <message>
        <source>The file is damaged or not JSON: line %1, %2.</source>
        <translation>Die Datei ist beschädigt oder kein JSON: Zeile %1, %2.</translation>
    </message>
    <message>
        <source>This JSON file was not written by ConvLab.</source>
        <translation>Diese JSON-Datei stammt nicht von ConvLab.</translation>
    </message>
    <message>
        <source>A newer ConvLab wrote this file (its format is %1, this program reads %2).</source>
        <translation>Diese Datei stammt von einem neueren ConvLab (ihr Format ist %1, dieses Programm liest %2).</translation>
    </message>
</context>
<context>
    <name>convlab::app::StudioRoom</name>
    <message>
        <source>Image studio</source>
        <translation>Bildstudio</translation>
    </message>
    <message>
        <source>&amp;Image studio</source>
        <translation>&amp;Bildstudio</translation>
    </message>
</context>
<context>
    <name>convlab::ui</name>
    <message>
        <source>windows, painting, files</source>
        <translation>Fenster, Zeichnen, Dateien</translation>
    </message>
    <message>
        <source>reads WebP and TIFF pictures</source>
        <translation>liest Bilder in WebP und TIFF</translation>
    </message>
    <message>
        <source>keeps answers and notes</source>
        <translation>bewahrt Antworten und Notizen auf</translation>
    </message>
    <message>
        <source>plots with axes</source>
        <translation>Diagramme mit Achsen</translation>
    </message>
    <message>
        <source>measures of formulas</source>
        <translation>Maße der Formeln</translation>
    </message>
    <message>
        <source>fast convolutions</source>
        <translation>schnelle Faltungen</translation>
    </message>
    <message>
        <source>films as GIF</source>
        <translation>Filme als GIF</translation>
    </message>
    <message>
        <source>films as WebP</source>
        <translation>Filme als WebP</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>digits, code, signs</source>
        <translation>Ziffern, Code, Zeichen</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>when a question comes back: weights of the Open Spaced Repetition project</source>
        <translation>wann eine Frage wiederkommt: Gewichte des Projekts Open Spaced Repetition</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>free to use</source>
        <translation>frei verwendbar</translation>
    </message>
    <message>
        <source>told apart by everyone: after Okabe and Ito (2008)</source>
        <translation>für alle unterscheidbar: nach Okabe und Ito (2008)</translation>
    </message>
    <message>
        <source>Pictures of the image studio</source>
        <translation>Bilder des Bildstudios</translation>
    </message>
    <message>
        <source>computed by ConvLab</source>
        <translation>von ConvLab berechnet</translation>
    </message>
    <message>
        <source>Chinese text</source>
        <translation>chinesischer Text</translation>
    </message>
</context>
<context>
    <name>convlab::ui::AboutDialog</name>
    <message>
        <source>&lt;h2&gt;ConvLab %1&lt;/h2&gt;&lt;p&gt;See, touch and check the mathematics of convolution.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later; its text stands on the next page. There is no warranty, to the extent permitted by law.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;ConvLab %1&lt;/h2&gt;&lt;p&gt;Die Mathematik der Faltung sehen, anfassen und prüfen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später; ihr Text steht auf der nächsten Seite. Es gibt keine Garantie, soweit das Gesetz es zulässt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Fonts, compiled in</source>
        <translation>Schriften, eingebaut</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The full texts of these licences lie where the third column says, on Debian. About Qt lists what Qt itself brings along.</source>
        <translation>Die vollen Texte dieser Lizenzen liegen unter Debian dort, wo die dritte Spalte es sagt. „Über Qt“ nennt, was Qt selbst mitbringt.</translation>
    </message>
    <message>
        <source>About ConvLab</source>
        <translation>Über ConvLab</translation>
    </message>
    <message>
        <source>Pages about ConvLab</source>
        <translation>Seiten über ConvLab</translation>
    </message>
    <message>
        <source>ConvLab and its parts</source>
        <translation>ConvLab und seine Teile</translation>
    </message>
    <message>
        <source>Licence (GPL 3)</source>
        <translation>Lizenz (GPL 3)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ArithmeticStrip</name>
    <message>
        <source>Arithmetic of this step</source>
        <translation>Rechnung dieses Schritts</translation>
    </message>
</context>
<context>
    <name>convlab::ui::AttemptHistory</name>
    <message>
        <source>Attempts so far</source>
        <translation>Bisherige Versuche</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>und %n früherer</numerusform>
            <numerusform>und %n frühere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convlab::ui::CanvasView</name>
    <message>
        <source>Padding belongs to the operation, so this cell cannot be typed over. Change the padding instead.</source>
        <translation>Padding gehört zur Operation, deshalb lässt sich diese Zelle nicht überschreiben. Ändere stattdessen das Padding.</translation>
    </message>
    <message>
        <source>This number is computed. Change a number that it is computed from, and it follows.</source>
        <translation>Diese Zahl ist berechnet. Ändere eine Zahl, aus der sie entsteht, und sie folgt.</translation>
    </message>
    <message>
        <source>Type a number, or press Escape to keep the old one.</source>
        <translation>Tippe eine Zahl ein, oder behalte mit Esc die alte.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try 3, −0.5, 1e−3 or 1/2.</source>
        <translation>„%1“ ist keine Zahl. Möglich sind etwa 3, −0.5, 1e−3 oder 1/2.</translation>
    </message>
    <message>
        <source>The clipboard holds no block of numbers.</source>
        <translation>Die Zwischenablage enthält keinen Block von Zahlen.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CellEditor</name>
    <message>
        <source>Value of the cell</source>
        <translation>Wert der Zelle</translation>
    </message>
    <message>
        <source>A number such as 3, −0.5, 1e−3 or 1/2. Enter takes it, Escape leaves it.</source>
        <translation>Eine Zahl wie 3, −0.5, 1e−3 oder 1/2. Enter übernimmt sie, Esc verwirft sie.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>Record of progress</source>
        <translation>Fortschrittsnachweis</translation>
    </message>
    <message>
        <source>This page shows that</source>
        <translation>Diese Seite zeigt, dass</translation>
    </message>
    <message>
        <source>has proved all %1 habits of a careful network builder</source>
        <translation>alle %1 Gewohnheiten sorgfältigen Netzbaus nachgewiesen hat</translation>
    </message>
    <message>
        <source>has proved %1 of %2 habits of a careful network builder so far</source>
        <translation>bisher %1 von %2 Gewohnheiten sorgfältigen Netzbaus nachgewiesen hat</translation>
    </message>
    <message>
        <source>Judged by ConvLab on the learner’s own settings, as they stood when this page was made. The numbers are those that ConvLab computed for them.</source>
        <translation>Von ConvLab an den eigenen Einstellungen der lernenden Person geprüft, wie sie beim Erstellen dieser Seite standen. Die Zahlen sind die, die ConvLab dafür berechnet hat.</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Ziel %1: %2</translation>
    </message>
    <message>
        <source>In section %1, %2</source>
        <translation>In Abschnitt %1, %2</translation>
    </message>
    <message>
        <source>In section %1, %2, set to: %3</source>
        <translation>In Abschnitt %1, %2, eingestellt: %3</translation>
    </message>
    <message>
        <source>Skill check: %1 of %2 right, %3</source>
        <translation>Wissenstest: %1 von %2 richtig, %3</translation>
    </message>
    <message>
        <source>Skill check: not completed</source>
        <translation>Wissenstest: nicht abgeschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt writes it: day, name of the month, year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CertificateDialog</name>
    <message>
        <source>All %1 habits are proved. Well done.</source>
        <translation>Alle %1 Gewohnheiten sind nachgewiesen. Glückwunsch!</translation>
    </message>
    <message>
        <source>%1 of %2 habits are proved now. The page lists the others as open; prove them and it becomes a certificate.</source>
        <translation>%1 von %2 Gewohnheiten sind bisher nachgewiesen. Die Seite führt die anderen als offen; sind auch sie nachgewiesen, wird eine Urkunde daraus.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>as it should stand on the page</source>
        <translation>so, wie er auf der Seite stehen soll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Urkunde speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CertificatePreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>%1 of %2 habits done</source>
        <translation>%1 von %2 Gewohnheiten erledigt</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CheckedQuestions</name>
    <message>
        <source>the lesson as a whole</source>
        <translation>die Lektion als Ganzes</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Checklist</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as Qt writes it: day, short name of the month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ChecklistPanel</name>
    <message>
        <source>Six tasks, judged live</source>
        <translation>Sechs Aufgaben, laufend beurteilt</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Urkunde…</translation>
    </message>
    <message>
        <source>What you have proved, as a page to print or keep</source>
        <translation>Was du nachgewiesen hast, als Seite zum Drucken oder Aufheben</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ClauseChip</name>
    <message>
        <source>holds: %1</source>
        <translation>erfüllt: %1</translation>
    </message>
    <message>
        <source>does not hold: %1</source>
        <translation>nicht erfüllt: %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CourseOpening</name>
    <message>
        <source>About the course</source>
        <translation>Über den Kurs</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Afterwards you can</source>
        <translation>Danach kannst du</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Version</translation>
    </message>
</context>
<context>
    <name>convlab::ui::CourseTitle</name>
    <message>
        <source>What the course is about, and how to work with it</source>
        <translation>Worum es im Kurs geht und wie du mit ihm arbeitest</translation>
    </message>
    <message>
        <source>%1, about the course</source>
        <translation>%1, über den Kurs</translation>
    </message>
</context>
<context>
    <name>convlab::ui::DataPage</name>
    <message>
        <source>Answers, notes and open sections</source>
        <translation>Antworten, Notizen und offene Abschnitte</translation>
    </message>
    <message>
        <source>&amp;Open this folder</source>
        <translation>Diesen Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>Diese Einstellungen</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>Ordner der &amp;Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. File, Export writes your work into one file, for another computer.</source>
        <translation>Nichts davon verlässt diesen Rechner. „Datei → Exportieren“ schreibt deine Daten in eine Datei, etwa für einen anderen Rechner.</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Anderer Ordner…</translation>
    </message>
    <message>
        <source>&amp;Take everything along</source>
        <translation>Alles &amp;mitnehmen</translation>
    </message>
    <message>
        <source>Start &amp;fresh there</source>
        <translation>Dort &amp;neu anfangen</translation>
    </message>
    <message>
        <source>&amp;Use what lies there</source>
        <translation>&amp;Verwenden, was dort liegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stay with the &amp;present folder</source>
        <translation>Beim &amp;jetzigen Ordner bleiben</translation>
    </message>
    <message>
        <source>An empty folder, or one of ConvLab’s</source>
        <translation>Ein leerer Ordner oder einer von ConvLab</translation>
    </message>
    <message>
        <source>%1 holds work of ConvLab already. Use that, or take along what is here? What lies there is then renamed and kept.</source>
        <translation>%1 enthält schon Daten von ConvLab. Diese verwenden oder mitnehmen, was hier ist? Was dort liegt, wird dann umbenannt und aufbewahrt.</translation>
    </message>
    <message>
        <source>Take your work along to %1, or start fresh there? What lies here stays either way.</source>
        <translation>Deine Daten nach %1 mitnehmen oder dort neu anfangen? Was hier liegt, bleibt in jedem Fall.</translation>
    </message>
    <message>
        <source>That cannot be remembered: the folder of the settings cannot be written. Nothing was changed.</source>
        <translation>Das lässt sich nicht merken: In den Ordner der Einstellungen lässt sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>From the next start, ConvLab works in %1. What lies in the present folder stays there.</source>
        <translation>Ab dem nächsten Start arbeitet ConvLab in %1. Was im jetzigen Ordner liegt, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Export</name>
    <message>
        <source>not enough memory for a picture of this size</source>
        <translation>nicht genug Speicher für ein Bild dieser Größe</translation>
    </message>
    <message>
        <source>the film would have more than %1 frames: choose fewer steps, a higher speed or fewer frames a second</source>
        <translation>der Film hätte mehr als %1 Bilder: weniger Schritte, ein höheres Tempo oder weniger Bilder je Sekunde wählen</translation>
    </message>
    <message>
        <source>not enough memory for a film of this size</source>
        <translation>nicht genug Speicher für einen Film dieser Größe</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the stage</source>
        <translation>Bühne exportieren</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <source>more than %1 frames: choose fewer steps or a higher speed</source>
        <translation>mehr als %1 Bilder: weniger Schritte oder ein höheres Tempo wählen</translation>
    </message>
    <message>
        <source>too large; the limit is %1 million pixels</source>
        <translation>zu groß; die Grenze liegt bei %1 Millionen Pixeln</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Not exported; a file that was there is as it was. %1</source>
        <translation>Nicht exportiert; eine schon vorhandene Datei ist unverändert. %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Gestoppt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ExportForm</name>
    <message>
        <source>Picture: PNG</source>
        <translation>Bild: PNG</translation>
    </message>
    <message>
        <source>Picture: SVG, lines and curves</source>
        <translation>Bild: SVG, Linien und Kurven</translation>
    </message>
    <message>
        <source>Picture: PDF, lines and curves</source>
        <translation>Bild: PDF, Linien und Kurven</translation>
    </message>
    <message>
        <source>Film: GIF</source>
        <translation>Film: GIF</translation>
    </message>
    <message>
        <source>Film: WebP, every pixel exact</source>
        <translation>Film: WebP, jedes Pixel genau</translation>
    </message>
    <message>
        <source>Film: SVG, lines and curves</source>
        <translation>Film: SVG, Linien und Kurven</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Pixels of the file for each of these pixels: 2 or 3 for print</source>
        <translation>Pixel der Datei je hier angegebenem Pixel: 2 oder 3 für den Druck</translation>
    </message>
    <message>
        <source>&amp;No background</source>
        <translation>&amp;Ohne Hintergrund</translation>
    </message>
    <message>
        <source>a line below the stage</source>
        <translation>eine Zeile unter der Bühne</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>S&amp;kalierung</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Unterzeile</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> je Sekunde</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long the last picture stands before the film begins again</source>
        <translation>Wie lange das letzte Bild steht, bevor der Film von vorn beginnt</translation>
    </message>
    <message>
        <source>S&amp;mall steps</source>
        <translation>K&amp;leine Schritte</translation>
    </message>
    <message>
        <source>Fr&amp;om step</source>
        <translation>&amp;Von Schritt</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>B&amp;is Schritt</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>F&amp;rames</source>
        <translation>Bil&amp;der</translation>
    </message>
    <message>
        <source>R&amp;est at the end</source>
        <translation>P&amp;ause am Ende</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>Orange und Blau</translation>
    </message>
    <message>
        <source>Purple and green</source>
        <translation>Violett und Grün</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FactorStrips</name>
    <message>
        <source>No single column times a single row</source>
        <translation>Nicht eine Spalte mal eine Zeile</translation>
    </message>
    <message>
        <source>Column: %1
Row: %2</source>
        <translation>Spalte: %1
Zeile: %2</translation>
    </message>
    <message>
        <source>No single column times a single row gives this kernel. Keep rank 1 to see the pair that comes closest.</source>
        <translation>Keine einzelne Spalte mal eine einzelne Zeile ergibt diesen Kernel. Mit „Rang 1 behalten“ zeigt sich das Paar, das ihm am nächsten kommt.</translation>
    </message>
    <message>
        <source>Column ↓</source>
        <translation>Spalte ↓</translation>
    </message>
    <message>
        <source>Row →</source>
        <translation>Zeile →</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FeedbackBox</name>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>The right answer: %1.</source>
        <translation>Die richtige Antwort: %1.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterChip</name>
    <message>
        <source>Earlier in the chain (Alt+Left)</source>
        <translation>Früher in der Kette (Alt+Links)</translation>
    </message>
    <message>
        <source>Later in the chain (Alt+Right)</source>
        <translation>Später in der Kette (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>Diesen Filter entfernen (Entf)</translation>
    </message>
    <message>
        <source>Switch this filter on or off</source>
        <translation>Diesen Filter ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Your kernel</source>
        <translation>Eigener Kernel</translation>
    </message>
    <message>
        <source>Edit this filter</source>
        <translation>Diesen Filter bearbeiten</translation>
    </message>
    <message>
        <source>Filter %1: %2%3</source>
        <translation>Filter %1: %2%3</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>, ausgewählt</translation>
    </message>
    <message>
        <source>Filter %1 is on</source>
        <translation>Filter %1 ist an</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterChips</name>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add a filter behind the selected one</source>
        <translation>Einen Filter hinter dem ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>A chain has up to %1 filters</source>
        <translation>Eine Kette hat höchstens %1 Filter</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterForm</name>
    <message>
        <source>Flip kernel</source>
        <translation>Kernel umdrehen</translation>
    </message>
    <message>
        <source>True convolution: the kernel is turned by half a turn. Without it this is cross-correlation, as in CNNs.</source>
        <translation>Echte Faltung: Der Kernel wird um eine halbe Drehung gedreht. Ohne das ist es Kreuzkorrelation wie in CNNs.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>The sum of the products is multiplied by this</source>
        <translation>Damit wird die Summe der Produkte multipliziert</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Added to every sum, in levels of 0 to 255</source>
        <translation>Kommt zu jeder Summe, in Stufen von 0 bis 255</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>How a sum becomes a level of 0 to 255</source>
        <translation>Wie aus einer Summe eine Stufe von 0 bis 255 wird</translation>
    </message>
    <message>
        <source>clip to 0…255</source>
        <translation>auf 0…255 kappen</translation>
    </message>
    <message>
        <source>|sum|, then clip</source>
        <translation>|Summe|, dann kappen</translation>
    </message>
    <message>
        <source>normalise</source>
        <translation>normieren</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>What a window reads where the picture has ended</source>
        <translation>Was ein Fenster liest, wo das Bild zu Ende ist</translation>
    </message>
    <message>
        <source>last pixel</source>
        <translation>letztes Pixel</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>andere Seite</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Pixels from one window to the next</source>
        <translation>Pixel von einem Fenster zum nächsten</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Pixels from one tap to the next</source>
        <translation>Pixel von einem Gewicht zum nächsten</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FilterSide</name>
    <message>
        <source>The chain is empty: after is before. Add a filter, or choose a chain above the picture.</source>
        <translation>Die Kette ist leer: Nachher ist gleich vorher. Füge einen Filter hinzu oder wähle eine Kette über dem Bild.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FirstHints</name>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>&amp;Hinweise noch einmal zeigen</translation>
    </message>
    <message>
        <source>It plays by itself</source>
        <translation>Es läuft von selbst</translation>
    </message>
    <message>
        <source>Space stops it and lets it go on. The arrow keys ← and → go a step back or forward; so do the buttons here.</source>
        <translation>Die Leertaste hält an und lässt weiterlaufen. Die Pfeiltasten ← und → gehen einen Schritt zurück oder vor, ebenso die Knöpfe hier.</translation>
    </message>
    <message>
        <source>Touch everything</source>
        <translation>Alles lässt sich anfassen</translation>
    </message>
    <message>
        <source>Drag the window over the input, type a number into a cell, move a slider: the result follows at once. Ctrl+Z takes anything back.</source>
        <translation>Das Fenster über die Eingabe ziehen, eine Zahl in eine Zelle tippen, einen Regler bewegen: Das Ergebnis folgt sofort. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Wo es weitergeht</translation>
    </message>
    <message>
        <source>Thirteen sections stand here, and below them practice, progress and the image studio. F7 opens your notes.</source>
        <translation>Hier stehen dreizehn Abschnitte, darunter Üben, Fortschritt und das Bildstudio. F7 öffnet deine Notizen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FoldSection</name>
    <message>
        <source>Fold this section</source>
        <translation>Diesen Teil einklappen</translation>
    </message>
    <message>
        <source>Unfold this section</source>
        <translation>Diesen Teil ausklappen</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>convlab::ui::FormulaSpeech</name>
    <message>
        <source>at</source>
        <translation>an der Stelle</translation>
    </message>
    <message>
        <source>the %1 of</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>the fraction %1 over %2, end fraction,</source>
        <translation>der Bruch %1 durch %2, Ende des Bruchs,</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 of</source>
        <translation>%1 von %2 bis %3 von</translation>
    </message>
    <message>
        <source>%1 over %2 of</source>
        <translation>%1 über %2 von</translation>
    </message>
    <message>
        <source>%1 up to %2 of</source>
        <translation>%1 bis %2 von</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>an der Stelle %1</translation>
    </message>
    <message>
        <source>sub %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>zum Quadrat</translation>
    </message>
    <message>
        <source>cubed</source>
        <translation>hoch drei</translation>
    </message>
    <message>
        <source>transpose</source>
        <translation>transponiert</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>to the power of %1</source>
        <translation>hoch %1</translation>
    </message>
    <message>
        <source>the absolute value of %1, end absolute value,</source>
        <translation>der Betrag von %1, Ende des Betrags,</translation>
    </message>
    <message>
        <source>the root of degree %1 of %2</source>
        <translation>die Wurzel vom Grad %1 aus %2</translation>
    </message>
    <message>
        <source>the square root of %1</source>
        <translation>die Wurzel aus %1</translation>
    </message>
    <message>
        <source>, end root,</source>
        <translation>, Ende der Wurzel,</translation>
    </message>
    <message>
        <source>the %1 by %2 matrix with the rows %3, end matrix,</source>
        <translation>die %1-mal-%2-Matrix mit den Zeilen %3, Ende der Matrix,</translation>
    </message>
    <message>
        <source>by cases: %1; end of cases</source>
        <translation>je nach Fall: %1; Ende der Fälle</translation>
    </message>
    <message>
        <source>%1 hat</source>
        <translation>%1 Dach</translation>
    </message>
    <message>
        <source>%1 tilde</source>
        <translation>%1 Tilde</translation>
    </message>
    <message>
        <source>%1 bar</source>
        <translation>%1 quer</translation>
    </message>
    <message>
        <source>%1 dot</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 double dot</source>
        <translation>%1 zwei Punkte</translation>
    </message>
    <message>
        <source>vector %1</source>
        <translation>Vektor %1</translation>
    </message>
    <message>
        <source>%1 with a line above</source>
        <translation>%1 überstrichen</translation>
    </message>
    <message>
        <source>%1 underlined</source>
        <translation>%1 unterstrichen</translation>
    </message>
    <message>
        <source>%1, which is labelled %2,</source>
        <translation>%1, bezeichnet mit %2,</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>times 10 to the power of</source>
        <translation>mal 10 hoch</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>by</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>the square root of</source>
        <translation>die Wurzel aus</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>geteilt durch</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>plus oder minus</translation>
    </message>
    <message>
        <source>minus or plus</source>
        <translation>minus oder plus</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>convolved with</source>
        <translation>gefaltet mit</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>dicker Punkt</translation>
    </message>
    <message>
        <source>times, entry by entry,</source>
        <translation>elementweise mal</translation>
    </message>
    <message>
        <source>circled plus</source>
        <translation>Plus im Kreis</translation>
    </message>
    <message>
        <source>circled times</source>
        <translation>Mal im Kreis</translation>
    </message>
    <message>
        <source>union</source>
        <translation>vereinigt mit</translation>
    </message>
    <message>
        <source>intersected with</source>
        <translation>geschnitten mit</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>:</source>
        <translation>:</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>kleiner oder gleich</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>größer oder gleich</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>ungefähr gleich</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>identisch mit</translation>
    </message>
    <message>
        <source>is distributed as</source>
        <translation>verteilt wie</translation>
    </message>
    <message>
        <source>is proportional to</source>
        <translation>proportional zu</translation>
    </message>
    <message>
        <source>is much less than</source>
        <translation>viel kleiner als</translation>
    </message>
    <message>
        <source>is much greater than</source>
        <translation>viel größer als</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>nicht in</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>Teilmenge von</translation>
    </message>
    <message>
        <source>divides</source>
        <translation>teilt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>corresponds to</source>
        <translation>entspricht</translation>
    </message>
    <message>
        <source>implies</source>
        <translation>daraus folgt</translation>
    </message>
    <message>
        <source>maps to</source>
        <translation>wird abgebildet auf</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>eckige Klammer auf</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>eckige Klammer zu</translation>
    </message>
    <message>
        <source>open brace</source>
        <translation>geschweifte Klammer auf</translation>
    </message>
    <message>
        <source>close brace</source>
        <translation>geschweifte Klammer zu</translation>
    </message>
    <message>
        <source>floor of</source>
        <translation>abgerundet</translation>
    </message>
    <message>
        <source>end floor</source>
        <translation>Ende der Abrundung</translation>
    </message>
    <message>
        <source>ceiling of</source>
        <translation>aufgerundet</translation>
    </message>
    <message>
        <source>end ceiling</source>
        <translation>Ende der Aufrundung</translation>
    </message>
    <message>
        <source>open angle</source>
        <translation>spitze Klammer auf</translation>
    </message>
    <message>
        <source>close angle</source>
        <translation>spitze Klammer zu</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>double bar</source>
        <translation>Doppelstrich</translation>
    </message>
    <message>
        <source>norm of</source>
        <translation>Norm von</translation>
    </message>
    <message>
        <source>end norm</source>
        <translation>Ende der Norm</translation>
    </message>
    <message>
        <source>absolute value of</source>
        <translation>Betrag von</translation>
    </message>
    <message>
        <source>end absolute value</source>
        <translation>Ende des Betrags</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>;</source>
        <translation>;</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>Fakultät</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>dollar</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>und so weiter</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiell</translation>
    </message>
    <message>
        <source>nabla</source>
        <translation>Nabla</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>the empty set</source>
        <translation>die leere Menge</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>there is</source>
        <translation>es gibt</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>Eta</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>iota</source>
        <translation>Iota</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>My</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>xi</source>
        <translation>Xi</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>Pi</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>upsilon</source>
        <translation>Ypsilon</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>Phi</translation>
    </message>
    <message>
        <source>chi</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>Psi</translation>
    </message>
    <message>
        <source>omega</source>
        <translation>Omega</translation>
    </message>
    <message>
        <source>capital gamma</source>
        <translation>großes Gamma</translation>
    </message>
    <message>
        <source>capital delta</source>
        <translation>großes Delta</translation>
    </message>
    <message>
        <source>capital theta</source>
        <translation>großes Theta</translation>
    </message>
    <message>
        <source>capital lambda</source>
        <translation>großes Lambda</translation>
    </message>
    <message>
        <source>capital xi</source>
        <translation>großes Xi</translation>
    </message>
    <message>
        <source>capital pi</source>
        <translation>großes Pi</translation>
    </message>
    <message>
        <source>capital sigma</source>
        <translation>großes Sigma</translation>
    </message>
    <message>
        <source>capital upsilon</source>
        <translation>großes Ypsilon</translation>
    </message>
    <message>
        <source>capital phi</source>
        <translation>großes Phi</translation>
    </message>
    <message>
        <source>capital psi</source>
        <translation>großes Psi</translation>
    </message>
    <message>
        <source>capital omega</source>
        <translation>großes Omega</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Handout</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::HandoutDialog</name>
    <message>
        <source>Print a handout</source>
        <translation>Handout drucken</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Practice questions with room for answers; the answers stand on a page of their own</source>
        <translation>Übungsfragen mit Platz für Antworten; die Lösungen stehen auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved; a file that was there is as it was. %1</source>
        <translation>Nicht gespeichert; eine Datei, die dort war, ist unverändert. %1</translation>
    </message>
    <message>
        <source>Stage and plots</source>
        <translation>Bühne und Diagramme</translation>
    </message>
</context>
<context>
    <name>convlab::ui::HandoutPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
</context>
<context>
    <name>convlab::ui::HintBubble</name>
    <message>
        <source>Close this hint (Esc)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the hint “%1”</source>
        <translation>Den Hinweis „%1“ schließen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelActions</name>
    <message>
        <source>Normalise</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Zero mean</source>
        <translation>Mittel 0</translation>
    </message>
    <message>
        <source>Subtract the mean from every weight: the sum becomes 0, and flat areas vanish</source>
        <translation>Das Mittel von jedem Gewicht abziehen: Die Summe wird 0, ebene Flächen verschwinden</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Turn by half a turn: what true convolution does to its kernel</source>
        <translation>Um eine halbe Drehung drehen: was echte Faltung mit ihrem Kernel macht</translation>
    </message>
    <message>
        <source>Turn 90°</source>
        <translation>90° drehen</translation>
    </message>
    <message>
        <source>Turn clockwise by a quarter</source>
        <translation>Um ein Viertel im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Zeilen und Spalten vertauschen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set every weight to 0</source>
        <translation>Jedes Gewicht auf 0 setzen</translation>
    </message>
    <message>
        <source>Each cell alone</source>
        <translation>Jede Zelle einzeln</translation>
    </message>
    <message>
        <source>Left = right</source>
        <translation>Links = rechts</translation>
    </message>
    <message>
        <source>Top = bottom</source>
        <translation>Oben = unten</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Achsen</translation>
    </message>
    <message>
        <source>All eight ways</source>
        <translation>Alle acht Lagen</translation>
    </message>
    <message>
        <source>Symmetric editing</source>
        <translation>Symmetrisch bearbeiten</translation>
    </message>
    <message>
        <source>Which cells change together when you edit one</source>
        <translation>Welche Zellen sich mitändern, wenn du eine bearbeitest</translation>
    </message>
    <message>
        <source>Divide by the sum: it becomes 1, and flat areas keep their level</source>
        <translation>Durch die Summe teilen: Sie wird 1, ebene Flächen behalten ihre Helligkeit</translation>
    </message>
    <message>
        <source>The sum is 0: nothing to divide by</source>
        <translation>Die Summe ist 0: Durch sie lässt sich nicht teilen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelDesigner</name>
    <message>
        <source>Kind of kernel</source>
        <translation>Art des Kernels</translation>
    </message>
    <message>
        <source>A formula that computes the kernel; its numbers are the sliders below</source>
        <translation>Eine Formel, die den Kernel berechnet; ihre Zahlen sind die Regler darunter</translation>
    </message>
    <message>
        <source>The kernel above is not this design. Moving a slider puts the design in its place.</source>
        <translation>Der Kernel oben ist nicht dieser Entwurf. Wer einen Regler bewegt, setzt den Entwurf an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelGrid</name>
    <message>
        <source>Drag a cell up or down to change its weight; Shift is finer, Ctrl coarser, Escape takes it back.
Double-click or type to write a number. Ctrl+V pastes a table from a spreadsheet.
The framed cell is the middle: it lies on the pixel that is computed.</source>
        <translation>Ziehe eine Zelle nach oben oder unten, um ihr Gewicht zu ändern; mit Umschalt feiner, mit Strg gröber, Esc nimmt es zurück.
Doppelklick oder Tippen schreibt eine Zahl. Strg+V fügt eine Tabelle aus einer Tabellenkalkulation ein.
Die umrahmte Zelle ist die Mitte: Sie liegt auf dem Pixel, das berechnet wird.</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Kernel %1×%2, %3</source>
        <translation>Kernel %1×%2, %3</translation>
    </message>
    <message>
        <source>Arrow keys move, digits write, Page Up and Page Down change the weight, Delete sets 0</source>
        <translation>Pfeiltasten bewegen, Ziffern schreiben, Bild auf und Bild ab ändern das Gewicht, Entf setzt 0</translation>
    </message>
    <message>
        <source>Weight in row %1, column %2</source>
        <translation>Gewicht in Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Type a number, or press Escape to keep the old one.</source>
        <translation>Tippe eine Zahl ein, oder behalte mit Esc die alte.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try 3, −0.5, 1e−3 or 1/2.</source>
        <translation>„%1“ ist keine Zahl. Möglich sind etwa 3, −0.5, 1e−3 oder 1/2.</translation>
    </message>
    <message>
        <source>A weight is at most 10¹² in magnitude.</source>
        <translation>Ein Gewicht hat höchstens den Betrag 10¹².</translation>
    </message>
    <message>
        <source>The clipboard holds no table of numbers: rows of equal length, cells parted by tabs, commas or spaces.</source>
        <translation>Die Zwischenablage enthält keine Zahlentabelle: gleich lange Zeilen, Zellen getrennt durch Tabulatoren, Kommas oder Leerzeichen.</translation>
    </message>
    <message>
        <source>The clipboard&apos;s table has %1×%2 numbers; a kernel has at most %3 rows and columns.</source>
        <translation>Die Tabelle in der Zwischenablage hat %1×%2 Zahlen; ein Kernel hat höchstens %3 Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>Type a weight</source>
        <translation>Gewicht eintippen</translation>
    </message>
    <message>
        <source>Copy the kernel</source>
        <translation>Kernel kopieren</translation>
    </message>
    <message>
        <source>Paste numbers here</source>
        <translation>Zahlen hier einfügen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelHead</name>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Rows of the kernel</source>
        <translation>Zeilen des Kernels</translation>
    </message>
    <message>
        <source>Columns of the kernel</source>
        <translation>Spalten des Kernels</translation>
    </message>
    <message>
        <source>%1: 1 to %2</source>
        <translation>%1: 1 bis %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::KernelPanel</name>
    <message>
        <source>Designer</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Separability</source>
        <translation>Separierbarkeit</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Frequenzgang</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>flat areas vanish</source>
        <translation>ebene Flächen verschwinden</translation>
    </message>
    <message>
        <source>flat areas keep their level</source>
        <translation>ebene Flächen bleiben gleich hell</translation>
    </message>
    <message>
        <source>flat areas become negative</source>
        <translation>ebene Flächen werden negativ</translation>
    </message>
    <message>
        <source>flat areas get darker</source>
        <translation>ebene Flächen werden dunkler</translation>
    </message>
    <message>
        <source>flat areas get brighter</source>
        <translation>ebene Flächen werden heller</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sum %1&lt;/b&gt; · %2</source>
        <translation>&lt;b&gt;Summe %1&lt;/b&gt; · %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LabPanel</name>
    <message>
        <source>ConvLab printed</source>
        <translation>Ausgabe von ConvLab</translation>
    </message>
    <message>
        <source>Python printed</source>
        <translation>Ausgabe von Python</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Run with Python</source>
        <translation>Mit Python ausführen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This section’s cell</source>
        <translation>Die Zelle dieses Abschnitts</translation>
    </message>
    <message>
        <source>Compute it here, for the numbers on the stage</source>
        <translation>Hier berechnen, mit den Zahlen auf der Bühne</translation>
    </message>
    <message>
        <source>Run the NumPy program below with this computer’s python3, and compare</source>
        <translation>Das NumPy-Programm unten mit python3 auf diesem Rechner ausführen und vergleichen</translation>
    </message>
    <message>
        <source>The cells of all sections, with the lab page’s numbers</source>
        <translation>Die Zellen aller Abschnitte, mit den Zahlen der Laborseite</translation>
    </message>
    <message>
        <source>Printed output</source>
        <translation>Gedruckte Ausgabe</translation>
    </message>
    <message>
        <source>Python’s output</source>
        <translation>Ausgabe von Python</translation>
    </message>
    <message>
        <source>The same as a program</source>
        <translation>Dasselbe als Programm</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Run prints here</source>
        <translation>„Ausführen“ druckt hierher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Python stopped with an error.</source>
        <translation>Python brach mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>There is no python3 on this computer; everything else works without it.</source>
        <translation>Auf diesem Rechner gibt es kein python3; alles andere funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>python3 is here, but NumPy is not installed for it.</source>
        <translation>python3 ist da, aber NumPy ist nicht dafür installiert.</translation>
    </message>
    <message>
        <source>Stopped after %1 seconds.</source>
        <translation>Nach %1 Sekunden gestoppt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>✓ Both print the same, character for character.</source>
        <translation>✓ Beide drucken dasselbe, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The two outputs differ, first in line %1.</source>
        <translation>Die beiden Ausgaben unterscheiden sich, zuerst in Zeile %1.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LessonPage</name>
    <message>
        <source>Lesson text</source>
        <translation>Lektionstext</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Lesson text or lab cell</source>
        <translation>Lektionstext oder Laborzelle</translation>
    </message>
    <message>
        <source>Hidden until you have predicted.
</source>
        <translation>Verborgen, bis du vorhergesagt hast.
</translation>
    </message>
    <message>
        <source>✓ The lab page’s numbers, reproduced</source>
        <translation>✓ Die Zahlen der Laborseite, nachgerechnet</translation>
    </message>
    <message>
        <source>Differs from the lab page’s numbers</source>
        <translation>Weicht von den Zahlen der Laborseite ab</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>Lab cell</source>
        <translation>Laborzelle</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LessonTextView</name>
    <message>
        <source>Show this on the stage</source>
        <translation>Auf der Bühne zeigen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LookPage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Colours of values</source>
        <translation>Farben der Werte</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>Orange und Blau</translation>
    </message>
    <message>
        <source>Purple and green</source>
        <translation>Violett und Grün</translation>
    </message>
    <message>
        <source>Both are told apart without seeing red and green, and the sign stands in every cell. Input, kernel and output keep their colours.</source>
        <translation>Beide lassen sich ohne Rot-Grün-Sehen unterscheiden, und das Vorzeichen steht in jeder Zelle. Eingabe, Kernel und Ausgabe behalten ihre Farben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>convlab::ui::LoupeCard</name>
    <message>
        <source>Step through it in section 2</source>
        <translation>In Abschnitt 2 Schritt für Schritt</translation>
    </message>
    <message>
        <source>Click to hold it here</source>
        <translation>Klicken, um es festzuhalten</translation>
    </message>
    <message>
        <source>The arithmetic of this colour</source>
        <translation>Die Rechnung dieser Farbe</translation>
    </message>
    <message>
        <source>Let go of the pixel (Esc)</source>
        <translation>Pixel loslassen (Esc)</translation>
    </message>
    <message>
        <source>Let go of the pixel</source>
        <translation>Pixel loslassen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::MainWindow</name>
    <message>
        <source>Answers are kept on this computer</source>
        <translation>Antworten bleiben auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Menus</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Back to the lab page’s e&amp;xample</source>
        <translation>Zurück zum Beispiel der &amp;Laborseite</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>Spea&amp;k each step</source>
        <translation>Jeden &amp;Schritt ansagen</translation>
    </message>
    <message>
        <source>S&amp;ay the step again</source>
        <translation>Schritt noch einmal ansag&amp;en</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>&amp;Lesson text</source>
        <translation>&amp;Lektionstext</translation>
    </message>
    <message>
        <source>Zoom stage &amp;in</source>
        <translation>Bühne ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom stage &amp;out</source>
        <translation>Bühne ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit stage</source>
        <translation>Bühne ein&amp;passen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Micro-step forward</source>
        <translation>&amp;Mikroschritt vor</translation>
    </message>
    <message>
        <source>Micro-step b&amp;ack</source>
        <translation>Mi&amp;kroschritt zurück</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Schleife</translation>
    </message>
    <message>
        <source>Pre&amp;dict first</source>
        <translation>Erst vor&amp;hersagen</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>V&amp;orlagen</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>Vo&amp;riger Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Üben</translation>
    </message>
    <message>
        <source>&amp;Skill check</source>
        <translation>Wissens&amp;test</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>About this &amp;course</source>
        <translation>Über diesen &amp;Kurs</translation>
    </message>
    <message>
        <source>&amp;About ConvLab</source>
        <translation>Ü&amp;ber ConvLab</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
</context>
<context>
    <name>convlab::ui::MisconceptionList</name>
    <message>
        <source>Misconceptions</source>
        <translation>Fehlvorstellungen</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Das üben</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A question of the kind where it showed last, with fresh numbers</source>
        <translation>Eine Frage der Art, bei der es sich zuletzt zeigte, mit frischen Zahlen</translation>
    </message>
    <message>
        <source>Opens the section with the numbers of the question where it showed last</source>
        <translation>Öffnet den Abschnitt mit den Zahlen der Frage, bei der es sich zuletzt zeigte</translation>
    </message>
    <message>
        <source>once, %1</source>
        <translation>einmal, %1</translation>
    </message>
    <message>
        <source>%1 times, last %2</source>
        <translation>%1-mal, zuletzt %2</translation>
    </message>
    <message>
        <source>; right once since</source>
        <translation>; seitdem einmal richtig</translation>
    </message>
    <message>
        <source>; right %1 times since</source>
        <translation>; seitdem %1-mal richtig</translation>
    </message>
</context>
<context>
    <name>convlab::ui::MotionPage</name>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>The window jumps from stop to stop instead of gliding. A wish of the system for less motion is followed in any case.</source>
        <translation>Das Fenster springt von Halt zu Halt, statt zu gleiten. Wünscht das System weniger Bewegung, wird das in jedem Fall befolgt.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>&amp;Speak each step</source>
        <translation>Jeden Schritt an&amp;sagen</translation>
    </message>
    <message>
        <source>A screen reader says the sum of each step as the player reaches it. F4 says it again.</source>
        <translation>Ein Bildschirmleser sagt die Summe jedes Schritts, sobald er erreicht ist. F4 sagt sie noch einmal.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>How sure you want to be, and how many questions a day, is set on the page of the practice.</source>
        <translation>Wie sicher du sein willst und wie viele Fragen es am Tag sind, lässt sich auf der Übungsseite einstellen.</translation>
    </message>
    <message>
        <source>Open the &amp;practice</source>
        <translation>Zur &amp;Übung</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Navigator</name>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>played to the end</source>
        <translation>bis zum Ende gespielt</translation>
    </message>
    <message>
        <source>%1 · %2 min · %3 sections</source>
        <translation>%1 · %2&#xa0;min · %3&#xa0;Abschnitte</translation>
    </message>
    <message>
        <source>Sections played to the end</source>
        <translation>Bis zum Ende gespielte Abschnitte</translation>
    </message>
    <message>
        <source>Sections and pages</source>
        <translation>Abschnitte und Seiten</translation>
    </message>
    <message>
        <source>Section %1 is not part of this version</source>
        <translation>Abschnitt %1 gehört nicht zu dieser Version</translation>
    </message>
    <message>
        <source>Played to the end: %1 of %2</source>
        <translation>Bis zum Ende gespielt: %1 von %2</translation>
    </message>
    <message>
        <source>Beside the sections</source>
        <translation>Neben den Abschnitten</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NoteConflictBar</name>
    <message>
        <source>Another window changed this note.</source>
        <translation>Ein anderes Fenster hat diese Notiz geändert.</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Diesen Text behalten</translation>
    </message>
    <message>
        <source>Take the others</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Undo in the note brings these words back</source>
        <translation>„Rückgängig“ in der Notiz holt diesen Text zurück</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NotesPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Der Kurs</translation>
    </message>
    <message>
        <source>The note is about</source>
        <translation>Die Notiz gehört zu</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Alle Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>Schreiben oder Vorschau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write in your own words what you want to keep. Markdown and $formulas$ work. Notes stay on this computer.</source>
        <translation>Schreibe in eigenen Worten auf, was du behalten willst. Markdown und $Formeln$ gehen. Notizen bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Gefundene Notizen</translation>
    </message>
    <message>
        <source>Length of the note</source>
        <translation>Länge der Notiz</translation>
    </message>
    <message>
        <source>Write all notes into one Markdown file</source>
        <translation>Alle Notizen in eine Markdown-Datei schreiben</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) did not fit into the note</source>
        <translation>
            <numerusform>%n Zeichen passte nicht in die Notiz</numerusform>
            <numerusform>%n Zeichen passten nicht in die Notiz</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Lokal gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>notes.md</source>
        <translation>notizen.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Notes written to %1</source>
        <translation>Notizen geschrieben nach %1</translation>
    </message>
    <message>
        <source>The notes could not be written: %1</source>
        <translation>Die Notizen ließen sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NoticeBanner</name>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NoticeBar</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>convlab::ui::NumberField</name>
    <message>
        <source>vertical</source>
        <translation>vertikal</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>Set each on its own</source>
        <translation>Jede Zahl einzeln setzen</translation>
    </message>
    <message>
        <source>Make them equal and keep them so</source>
        <translation>Angleichen und gleich halten</translation>
    </message>
    <message>
        <source>%1: unlock</source>
        <translation>%1: entkoppeln</translation>
    </message>
    <message>
        <source>%1: lock</source>
        <translation>%1: koppeln</translation>
    </message>
</context>
<context>
    <name>convlab::ui::OptionButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>your answer, right</source>
        <translation>deine Antwort, richtig</translation>
    </message>
    <message>
        <source>your answer, wrong</source>
        <translation>deine Antwort, falsch</translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation>die richtige Antwort</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>deine Antwort</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>richtige Antwort</translation>
    </message>
</context>
<context>
    <name>convlab::ui::OrderList</name>
    <message>
        <source>Steps; Alt with the arrow keys moves the current one</source>
        <translation>Schritte; Alt mit den Pfeiltasten verschiebt den aktuellen</translation>
    </message>
    <message>
        <source>Drag, or move with Alt and the arrow keys</source>
        <translation>Ziehen, oder mit Alt und den Pfeiltasten verschieben</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ParameterForm</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Hide the further parameters</source>
        <translation>Weitere Parameter ausblenden</translation>
    </message>
    <message>
        <source>Show further parameters</source>
        <translation>Weitere Parameter einblenden</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PictureCanvas</name>
    <message>
        <source>Picture before and after filtering</source>
        <translation>Bild vor und nach dem Filtern</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>The line stands at %1 %. Left and Right move it, Enter pins the loupe, plus and minus zoom.</source>
        <translation>Die Linie steht bei %1 %. Links und Rechts bewegen sie, Enter heftet die Lupe an, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PlayerBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Drag to any step (← and →)</source>
        <translation>Zu einem beliebigen Schritt ziehen (← und →)</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Predict first: type what comes before it is shown</source>
        <translation>Erst vorhersagen: eintippen, was kommt, bevor es sich zeigt</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Micro-steps: fetch, multiply, accumulate, write</source>
        <translation>Mikroschritte: holen, multiplizieren, aufsummieren, schreiben</translation>
    </message>
    <message>
        <source>, and . go one by one</source>
        <translation>, und . gehen einzeln</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PlotPanel</name>
    <message>
        <source>The plot appears when everything has been predicted.</source>
        <translation>Das Diagramm erscheint, wenn alles vorhergesagt ist.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show the plot</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Fold the plot away</source>
        <translation>Diagramm einklappen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Practice</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>später heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>%1 to repeat</source>
        <translation>%1 zu wiederholen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticeAsking</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Show me on the stage</source>
        <translation>Auf der &amp;Bühne zeigen</translation>
    </message>
    <message>
        <source>&amp;Undo answer</source>
        <translation>Antwort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>I &amp;don’t know</source>
        <translation>Weiß &amp;ich nicht</translation>
    </message>
    <message>
        <source>&amp;End session</source>
        <translation>Übung be&amp;enden</translation>
    </message>
    <message>
        <source>The rule to use, without the result. Counts as help.</source>
        <translation>Die nötige Regel, ohne das Ergebnis. Zählt als Hilfe.</translation>
    </message>
    <message>
        <source>Shows the answer; the question comes back soon</source>
        <translation>Zeigt die Antwort; die Frage kommt bald wieder</translation>
    </message>
    <message>
        <source>Question %1, %2 waiting</source>
        <translation>Frage %1, noch %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticeEnd</name>
    <message>
        <source>Done for now</source>
        <translation>Fürs Erste geschafft</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück zur Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Undo last answer</source>
        <translation>Letzte Antwort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Lief gut</translation>
    </message>
    <message>
        <source>Comes back soon</source>
        <translation>Kommt bald wieder</translation>
    </message>
    <message>
        <source>What the wrong answers looked like</source>
        <translation>Wonach die falschen Antworten aussahen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticeHome</name>
    <message>
        <source>Practice queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Questions with fresh numbers, asked again just before you would forget them. The sections that you have opened are in; nothing is lost when you stay away, and a wrong answer only means that it comes back sooner.</source>
        <translation>Fragen mit frischen Zahlen, wieder gestellt, kurz bevor du sie vergessen würdest. Dabei sind die Abschnitte, die du geöffnet hast; wer eine Weile wegbleibt, verliert nichts, und eine falsche Antwort heißt nur, dass die Frage früher wiederkommt.</translation>
    </message>
    <message>
        <source>Practise anything now</source>
        <translation>Jetzt Beliebiges üben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Fresh questions, due or not: ten about a section, five about one skill</source>
        <translation>Frische Fragen, fällig oder nicht: zehn zu einem Abschnitt, fünf zu einer Fertigkeit</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message>
        <source>Section to practise</source>
        <translation>Abschnitt zum Üben</translation>
    </message>
    <message>
        <source>Skill to practise</source>
        <translation>Fertigkeit zum Üben</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Remember at least</source>
        <translation>Mindestens behalten</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Neue Fragen je Tag</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Wiederholungen je Tag</translation>
    </message>
    <message>
        <source>The higher the share you want to remember, the sooner questions come back.</source>
        <translation>Je größer der Anteil, den du behalten willst, desto früher kommen Fragen wieder.</translation>
    </message>
    <message>
        <source>Nothing is due now. The next question comes %1.</source>
        <translation>Jetzt ist nichts fällig. Die nächste Frage kommt %1.</translation>
    </message>
    <message>
        <source>Open a section, and its questions wait here.</source>
        <translation>Öffne einen Abschnitt, dann warten seine Fragen hier.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PracticePage</name>
    <message>
        <source>Skill check</source>
        <translation>Wissenstest</translation>
    </message>
    <message>
        <source>Practice queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PredictCard</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The rule to use, without the result. Counts as help. (H)</source>
        <translation>Die nötige Regel, ohne das Ergebnis. Zählt als Hilfe. (H)</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Shows how the number comes about (D)</source>
        <translation>Zeigt, wie die Zahl entsteht (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next number to predict (Enter)</source>
        <translation>Die nächste Zahl zum Vorhersagen (Enter)</translation>
    </message>
    <message>
        <source>Undo answer</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Takes the answer back and asks again (U)</source>
        <translation>Nimmt die Antwort zurück und fragt noch einmal (U)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Everything once more, from the first step</source>
        <translation>Alles noch einmal, vom ersten Schritt an</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Deine Vorhersage</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Right: %1. The stage shows how it comes about.</source>
        <translation>Richtig: %1. Die Bühne zeigt, wie es entsteht.</translation>
    </message>
    <message>
        <source>It is %1. The stage shows how it comes about.</source>
        <translation>Es ist %1. Die Bühne zeigt, wie es entsteht.</translation>
    </message>
    <message>
        <source>Predict first is on. Nothing is hidden at this step.</source>
        <translation>„Erst vorhersagen“ ist an. Bei diesem Schritt ist nichts verborgen.</translation>
    </message>
    <message>
        <source>%1 Hint: %2</source>
        <translation>%1 Hinweis: %2</translation>
    </message>
    <message>
        <source>Predict first: %1</source>
        <translation>Erst vorhersagen: %1</translation>
    </message>
    <message>
        <source>Not %1. %2</source>
        <translation>Nicht %1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 at the first try</source>
        <translation>%1 von %2 beim ersten Versuch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PresenterWindow</name>
    <message>
        <source>ConvLab: presentation</source>
        <translation>ConvLab: Präsentation</translation>
    </message>
    <message>
        <source>→ next · ← back · Space play · H hide or show answers · B blank · T colours · + − size · K these keys · Esc end</source>
        <translation>→ weiter · ← zurück · Leertaste spielt ab · H Antworten verbergen oder zeigen · B schwarz · T Farben · + − Größe · K diese Tasten · Esc beendet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>Antworten &amp;verbergen</translation>
    </message>
    <message>
        <source>B&amp;lank screen</source>
        <translation>Bildschirm &amp;schwarz</translation>
    </message>
    <message>
        <source>Other &amp;colours</source>
        <translation>Andere &amp;Farben</translation>
    </message>
    <message>
        <source>&amp;End the presentation</source>
        <translation>Präsentation &amp;beenden</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PresetMenu</name>
    <message>
        <source>Kernels to start from</source>
        <translation>Kernel für den Anfang</translation>
    </message>
    <message>
        <source>Presets: %1</source>
        <translation>Vorlagen: %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PresetPicker</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Presets: none chosen</source>
        <translation>Vorlagen: keine gewählt</translation>
    </message>
    <message>
        <source>Examples that show one thing each</source>
        <translation>Beispiele, die je eine Sache zeigen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Progress</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>im Lernen</translation>
    </message>
    <message>
        <source>known</source>
        <translation>gekonnt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>recall about %1</source>
        <translation>Erinnerung etwa %1</translation>
    </message>
    <message>
        <source>%1 of questions, none asked yet</source>
        <translation>%1 von Fragen, noch keine gestellt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>%1 von %2 gestellt</translation>
    </message>
    <message>
        <source>kind of question</source>
        <translation>Frageart</translation>
    </message>
    <message>
        <source>kinds of questions</source>
        <translation>Fragearten</translation>
    </message>
    <message>
        <source>%1 known for three weeks or longer</source>
        <translation>%1 seit mindestens drei Wochen gekonnt</translation>
    </message>
    <message>
        <source>%1 due now</source>
        <translation>%1 jetzt fällig</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>. Last answers: %1</source>
        <translation>. Letzte Antworten: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>Nothing that you had learned came back yet. You aim at remembering %1 when it does.</source>
        <translation>Noch nichts Gelerntes ist wiedergekommen. Dein Ziel: dann noch %1 zu wissen.</translation>
    </message>
    <message>
        <source>When something learned came back, you still knew it %1 of %2 times: %3. You aim at %4.</source>
        <translation>Als Gelerntes wiederkam, wusstest du es in %1 von %2 Fällen noch: %3. Dein Ziel sind %4.</translation>
    </message>
    <message>
        <source>So few reviews say little yet.</source>
        <translation>So wenige Wiederholungen sagen noch wenig.</translation>
    </message>
    <message>
        <source>Nothing comes back in these days.</source>
        <translation>In diesen Tagen kommt nichts wieder.</translation>
    </message>
    <message>
        <source>%1 today, %2 within a week, %3 in all.</source>
        <translation>%1 heute, %2 binnen einer Woche, %3 insgesamt.</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The busiest day is %1, with %2.</source>
        <translation>Am meisten kommt %1: %2.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>New questions come on top; the daily limits spread what is too much.</source>
        <translation>Neue Fragen kommen hinzu; die Tagesgrenzen verteilen, was zu viel ist.</translation>
    </message>
    <message>
        <source>No answers in these days. Whatever waits has kept; begin where you like.</source>
        <translation>In diesen Tagen keine Antworten. Was wartet, wartet weiter; beginne, wo du magst.</translation>
    </message>
    <message>
        <source>%1 on %2, %3 right: the lower part of each bar.</source>
        <translation>%1 an %2, %3 richtig: der untere Teil jedes Balkens.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was wiederkommt</translation>
    </message>
    <message>
        <source>Sections and skills</source>
        <translation>Abschnitte und Fertigkeiten</translation>
    </message>
    <message>
        <source>Known is what you would still know in three weeks; recall is the chance that you still know it today. A click on a skill practises it.</source>
        <translation>Gekonnt ist, was du in drei Wochen noch wüsstest; „Erinnerung“ ist die Wahrscheinlichkeit, dass du es heute noch weißt. Ein Klick auf eine Fertigkeit übt sie.</translation>
    </message>
    <message>
        <source>Wrong ideas that showed</source>
        <translation>Fehlvorstellungen, die sich zeigten</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du getan hast</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Im Lernen</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Gekonnt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Erinnerung jetzt</translation>
    </message>
    <message>
        <source>Keep it elsewhere</source>
        <translation>Anderswo aufheben</translation>
    </message>
    <message>
        <source>Everything goes into one file that ConvLab reads again, here or on another computer. An import adds what is not here yet, changes no answer, and keeps a copy of the state before: File, Restore…</source>
        <translation>Alles kommt in eine Datei, die ConvLab wieder liest, hier oder auf einem anderen Rechner. Ein Import fügt hinzu, was hier noch fehlt, ändert keine Antwort und hebt den Stand davor auf: „Datei → Wiederherstellen…“</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Practice, skill check, checklist and notes as JSON</source>
        <translation>Übung, Wissenstest, Checkliste und Notizen als JSON</translation>
    </message>
    <message>
        <source>Export answers…</source>
        <translation>Antworten exportieren…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet (CSV), an answer a row</source>
        <translation>Eine Tabelle (CSV) für die Tabellenkalkulation, eine Antwort je Zeile</translation>
    </message>
    <message>
        <source>Export cards for Anki…</source>
        <translation>Karten für Anki exportieren…</translation>
    </message>
    <message>
        <source>The questions of the sections that you opened, as notes for Anki</source>
        <translation>Die Fragen der Abschnitte, die du geöffnet hast, als Notizen für Anki</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Reads a file that “Export everything” wrote</source>
        <translation>Liest eine Datei, die „Alles exportieren“ geschrieben hat</translation>
    </message>
    <message>
        <source>What you have learned, and when it comes back. Nothing is lost when you stay away: it only comes back for a short repeat.</source>
        <translation>Was du gelernt hast und wann es wiederkommt. Wer wegbleibt, verliert nichts: Es kommt nur zu einer kurzen Wiederholung zurück.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to show: a few questions are enough to begin. The sections that you have opened are in the practice queue; every answer tells ConvLab when to ask again, and this page what you know.</source>
        <translation>Noch ist nichts beantwortet, also gibt es nichts zu zeigen: Ein paar Fragen genügen für den Anfang. Die Abschnitte, die du geöffnet hast, sind in der Warteschlange; jede Antwort sagt ConvLab, wann es wieder fragen soll, und dieser Seite, was du kannst.</translation>
    </message>
    <message>
        <source>Practise what is due</source>
        <translation>Fälliges üben</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <translation>Mit dem Üben beginnen</translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Jetzt ist nichts fällig.</translation>
    </message>
    <message>
        <source>Open a section first, such as the first one: its questions wait here then.</source>
        <translation>Öffne zuerst einen Abschnitt, etwa den ersten: Dann warten seine Fragen hier.</translation>
    </message>
    <message>
        <source>Each is a rule that gives exactly the wrong answers you gave. Everybody has some; naming them is half the way.</source>
        <translation>Jede ist eine Regel, die genau deine falschen Antworten ergibt. Jeder hat welche; sie zu benennen ist der halbe Weg.</translation>
    </message>
    <message>
        <source>None so far. When a wrong answer is what a known mistake gives, the mistake is named here.</source>
        <translation>Bisher keine. Ergibt ein bekannter Fehler genau deine falsche Antwort, wird er hier genannt.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ProgressRow</name>
    <message>
        <source>%1. Click to practise it.</source>
        <translation>%1. Klicken, um sie zu üben.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>im Lernen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::PythonPage</name>
    <message>
        <source>Loo&amp;k for one</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;This one:</source>
        <translation>&amp;Dieses:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Python of the Lab tab</source>
        <translation>Python für den Reiter „Labor“</translation>
    </message>
    <message>
        <source>Each section’s NumPy program can be run beside ConvLab’s own result. Nothing else needs Python.</source>
        <translation>Das NumPy-Programm jedes Abschnitts lässt sich neben ConvLabs eigenem Ergebnis ausführen. Sonst braucht nichts Python.</translation>
    </message>
    <message>
        <source>Tried in this order, until one has NumPy: %1</source>
        <translation>In dieser Reihenfolge probiert, bis eines NumPy hat: %1</translation>
    </message>
    <message>
        <source>Path of the interpreter</source>
        <translation>Pfad des Interpreters</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python-Interpreter</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Python %1, %2</source>
        <translation>Python %1, %2</translation>
    </message>
    <message>
        <source>✗ %1 cannot be started: there is no such program, or it may not be run.</source>
        <translation>✗ %1 lässt sich nicht starten: Es gibt dieses Programm nicht, oder es darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>✗ No answer within %1 seconds.</source>
        <translation>✗ Keine Antwort in %1 Sekunden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>✗ %1 runs, but does not answer as Python 3 does.</source>
        <translation>✗ %1 läuft, antwortet aber nicht wie Python 3.</translation>
    </message>
    <message>
        <source>✓ NumPy %1</source>
        <translation>✓ NumPy %1</translation>
    </message>
    <message>
        <source>✗ NumPy is not installed for it: the Lab tab cannot run its program.</source>
        <translation>✗ NumPy ist dafür nicht installiert: Das Programm im Labor lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>✗ NumPy cannot be loaded: %1</source>
        <translation>✗ NumPy lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>– PyTorch is not installed; only its programs to copy need it.</source>
        <translation>– PyTorch ist nicht installiert; nur die Programme zum Kopieren brauchen es.</translation>
    </message>
    <message>
        <source>✓ PyTorch %1</source>
        <translation>✓ PyTorch %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::QuestionCard</name>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>The question comes back in the practice queue.</source>
        <translation>Die Frage kommt in der Warteschlange wieder.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::QuestionView</name>
    <message>
        <source>Numbers of the question</source>
        <translation>Zahlen der Frage</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>sizes, such as 3 × 5</source>
        <translation>Größen, etwa 3 × 5</translation>
    </message>
    <message>
        <source>sizes, such as 1 × 3 × 9 × 9</source>
        <translation>Größen, etwa 1 × 3 × 9 × 9</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Some cells are still empty.</source>
        <translation>Einige Zellen sind noch leer.</translation>
    </message>
    <message>
        <source>This cell is given. Fill the empty ones.</source>
        <translation>Diese Zelle ist vorgegeben. Fülle die leeren.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::QuestionWords</name>
    <message>
        <source>It looks like this: %1.</source>
        <translation>Das sieht so aus: %1.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RaceRow</name>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>000.0 ms ± 00 %</source>
        <translation>000.0 ms ± 00 %</translation>
    </message>
    <message>
        <source>0 000 GFLOP/s</source>
        <translation>0 000 GFLOP/s</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RaceTable</name>
    <message>
        <source>Bars: speed</source>
        <translation>Balken: Tempo</translation>
    </message>
    <message>
        <source>Bars: arithmetic</source>
        <translation>Balken: Rechenaufwand</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RaceView</name>
    <message>
        <source>Which algorithm?</source>
        <translation>Welcher Algorithmus?</translation>
    </message>
    <message>
        <source>Progress of the race</source>
        <translation>Fortschritt des Wettlaufs</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Times appear here as they are measured.</source>
        <translation>Hier erscheinen die Zeiten, sobald sie gemessen sind.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Run the race</source>
        <translation>Wettlauf starten</translation>
    </message>
    <message>
        <source>These parameters allow no race.</source>
        <translation>Diese Parameter erlauben keinen Wettlauf.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Gestoppt. %1</translation>
    </message>
    <message>
        <source>Counting needs no clock; times are measured here, on this machine.</source>
        <translation>Zählen braucht keine Uhr; die Zeiten werden hier gemessen, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Median of %1 rounds in turns: processor time of one thread (%2, %3 vectors), kernels prepared before. Speed counts the definition’s arithmetic. Times vary from run to run and from machine to machine.</source>
        <translation>Median aus %1 Runden im Wechsel: Prozessorzeit eines Threads (%2, %3-Vektoren), Kernel vorher vorbereitet. Das Tempo zählt den Rechenaufwand der Definition. Zeiten schwanken von Lauf zu Lauf und von Rechner zu Rechner.</translation>
    </message>
    <message>
        <source>Multiplications and additions of one run, transforms included, the preparation of kernels left out.</source>
        <translation>Multiplikationen und Additionen eines Laufs, Transformationen eingerechnet, die Vorbereitung der Kernel nicht.</translation>
    </message>
    <message>
        <source>Bytes beside input, kernels and output: padded copies, columns, tiles and their transforms, kernels as each way keeps them.</source>
        <translation>Bytes neben Eingabe, Kernels und Ausgabe: Kopien mit Padding, Spalten, Kacheln und ihre Transformierten, Kernel in der Form, die jedes Verfahren braucht.</translation>
    </message>
    <message>
        <source>Results of the race</source>
        <translation>Ergebnisse des Wettlaufs</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RatingRow</name>
    <message>
        <source>How well did you know it?</source>
        <translation>Wie gut wusstest du es?</translation>
    </message>
    <message>
        <source>comes back %1</source>
        <translation>kommt %1 wieder</translation>
    </message>
    <message>
        <source>Your answer is kept. Another window has gone on since then, so its rating stays as it was.</source>
        <translation>Deine Antwort bleibt erhalten. Inzwischen ging es in einem anderen Fenster weiter, deshalb bleibt ihre Bewertung, wie sie war.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ReadingStrip</name>
    <message>
        <source>Reading the picture…</source>
        <translation>Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ResponseCard</name>
    <message>
        <source>Frequency response: %1</source>
        <translation>Frequenzgang: %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ResponseMap</name>
    <message>
        <source>How strongly waves come through, brightest where the most does. The middle is a flat picture; farther out waves are finer, at π a period of 2 pixels.
u runs across, v down.</source>
        <translation>Wie stark Wellen durchkommen: je heller, desto stärker. Die Mitte ist ein ebenes Bild; weiter außen werden die Wellen feiner, bei π mit einer Periode von 2 Pixeln.
u läuft nach rechts, v nach unten.</translation>
    </message>
    <message>
        <source>0  u</source>
        <translation>0  u</translation>
    </message>
    <message>
        <source>v 0</source>
        <translation>v 0</translation>
    </message>
</context>
<context>
    <name>convlab::ui::ResponseProfile</name>
    <message>
        <source>|H| along the axes, from flat areas (0) to the finest waves (π)</source>
        <translation>|H| entlang der Achsen, von ebenen Flächen (0) bis zu den feinsten Wellen (π)</translation>
    </message>
    <message>
        <source>Gain along the axes</source>
        <translation>Verstärkung entlang der Achsen</translation>
    </message>
    <message>
        <source>u →</source>
        <translation>u →</translation>
    </message>
    <message>
        <source>v ↓</source>
        <translation>v ↓</translation>
    </message>
</context>
<context>
    <name>convlab::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore answers and notes</source>
        <translation>Antworten und Notizen wiederherstellen</translation>
    </message>
    <message>
        <source>ConvLab keeps a copy of your answers, notes and practice for each of the last seven days you used it, and from before each of the last three imports. A restored copy takes the place of what is there now; that is renamed and kept in the same folder, never deleted.</source>
        <translation>ConvLab hebt Kopien deiner Antworten, Notizen und Übungen auf: eine für jeden der letzten sieben Tage, an denen du es benutzt hast, und je eine vom Stand vor den letzten drei Importen. Eine wiederhergestellte Kopie tritt an die Stelle dessen, was jetzt da ist; das wird umbenannt und im selben Ordner aufgehoben, nie gelöscht.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>An empty file takes the place of what is there now</source>
        <translation>Eine leere Datei tritt an die Stelle dessen, was jetzt da ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SceneFile</name>
    <message>
        <source>The scene is damaged: “%1” is no whole number from %2.</source>
        <translation>Die Szene ist beschädigt: „%1“ ist keine ganze Zahl ab %2.</translation>
    </message>
    <message>
        <source>This is not a ConvLab scene.</source>
        <translation>Das ist keine ConvLab-Szene.</translation>
    </message>
    <message>
        <source>This scene was made by a newer ConvLab (scene version %1; this one reads up to %2).</source>
        <translation>Diese Szene stammt von einem neueren ConvLab (Szenenversion %1; dieses liest bis %2).</translation>
    </message>
    <message>
        <source>This is not a ConvLab scene: at byte %1 the JSON ends or breaks.</source>
        <translation>Das ist keine ConvLab-Szene: Bei Byte %1 endet oder bricht das JSON.</translation>
    </message>
    <message>
        <source>The scene is damaged: it names no section.</source>
        <translation>Die Szene ist beschädigt: Sie nennt keinen Abschnitt.</translation>
    </message>
    <message>
        <source>The scene is damaged: it has no state.</source>
        <translation>Die Szene ist beschädigt: Sie enthält keinen Zustand.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>This is not a ConvLab scene: the file is larger than %1 MiB.</source>
        <translation>Das ist keine ConvLab-Szene: Die Datei ist größer als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SectionList</name>
    <message>
        <source>Sections and skills</source>
        <translation>Abschnitte und Fertigkeiten</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>Diesen Abschnitt üben</translation>
    </message>
    <message>
        <source>Ten questions about this section, due or not</source>
        <translation>Zehn Fragen zu diesem Abschnitt, fällig oder nicht</translation>
    </message>
    <message>
        <source>Open the section</source>
        <translation>Abschnitt öffnen</translation>
    </message>
    <message>
        <source>Goes to the section, as it was left</source>
        <translation>Geht zum Abschnitt, so wie er verlassen wurde</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Sentences</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SeparationCard</name>
    <message>
        <source>Rank to keep</source>
        <translation>Rang, der bleibt</translation>
    </message>
    <message>
        <source>Replaces the kernel by the nearest one that so many pairs of a column and a row add up to.
What is lost is measured in the root of the sum of squares.</source>
        <translation>Ersetzt den Kernel durch den nächstgelegenen, der sich aus so vielen Paaren von Spalte und Zeile addieren lässt.
Der Verlust ist in der Wurzel der Quadratsumme gemessen.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Keep rank %1</source>
        <translation>Rang %1 behalten</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>Rang %1 von %2</translation>
    </message>
    <message>
        <source>separable</source>
        <translation>separierbar</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Every weight is 0: nothing to take apart.</source>
        <translation>Alle Gewichte sind 0: Es gibt nichts zu zerlegen.</translation>
    </message>
    <message>
        <source>Rank %1 of %2 kept: %3 % is lost.</source>
        <translation>Rang %1 von %2 behalten: %3 % gehen verloren.</translation>
    </message>
    <message>
        <source>Rank 1: one column times one row.</source>
        <translation>Rang 1: eine Spalte mal eine Zeile.</translation>
    </message>
    <message>
        <source>Rank %1: %1 columns times rows, added up.</source>
        <translation>Rang %1: %1 Spalten mal Zeilen, addiert.</translation>
    </message>
    <message>
        <source>%1 → %2 multiplications a pixel: no saving</source>
        <translation>%1 → %2 Multiplikationen je Pixel: nichts gespart</translation>
    </message>
    <message>
        <source>%1 → 0 multiplications a pixel</source>
        <translation>%1 → 0 Multiplikationen je Pixel</translation>
    </message>
    <message>
        <source>%1 → %2 multiplications a pixel: %3× fewer</source>
        <translation>%1 → %2 Multiplikationen je Pixel: Faktor %3 gespart</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Motion and speech</source>
        <translation>Bewegung und Ansagen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>&amp;Vorgaben dieser Seite</translation>
    </message>
    <message>
        <source>A&amp;ll defaults</source>
        <translation>A&amp;lle Vorgaben</translation>
    </message>
    <message>
        <source>The defaults of all pages; your work stays where it is</source>
        <translation>Die Vorgaben aller Seiten; deine Daten bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>convlab::ui::Shortcuts</name>
    <message>
        <source>Player</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>abspielen oder anhalten</translation>
    </message>
    <message>
        <source>one step back or forward</source>
        <translation>ein Schritt zurück oder vor</translation>
    </message>
    <message>
        <source>one micro-step back or forward</source>
        <translation>ein Mikroschritt zurück oder vor</translation>
    </message>
    <message>
        <source>to the start or the end</source>
        <translation>zum Anfang oder zum Ende</translation>
    </message>
    <message>
        <source>speed from ¼× to 4×</source>
        <translation>Tempo von ¼× bis 4×</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>light everything a cell is linked with</source>
        <translation>alles aufleuchten lassen, was mit einer Zelle zusammenhängt</translation>
    </message>
    <message>
        <source>pin the links; Esc lets go</source>
        <translation>die Verknüpfungen festhalten; Esc lässt los</translation>
    </message>
    <message>
        <source>move between cells after a click or Tab</source>
        <translation>nach einem Klick oder Tab von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>type a number into the chosen cell</source>
        <translation>eine Zahl in die gewählte Zelle tippen</translation>
    </message>
    <message>
        <source>copy a grid, paste a block of cells</source>
        <translation>ein Gitter kopieren, einen Block von Zellen einfügen</translation>
    </message>
    <message>
        <source>move the window over the input</source>
        <translation>das Fenster über die Eingabe bewegen</translation>
    </message>
    <message>
        <source>move the window that the chosen cell lies in</source>
        <translation>das Fenster bewegen, in dem die gewählte Zelle liegt</translation>
    </message>
    <message>
        <source>zoom; drag with the middle button to move</source>
        <translation>zoomen; mit der mittleren Taste ziehen verschiebt</translation>
    </message>
    <message>
        <source>row and column numbers</source>
        <translation>Zeilen- und Spaltennummern</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>predict first: type what comes, then Enter</source>
        <translation>erst vorhersagen: eintippen, was kommt, dann Enter</translation>
    </message>
    <message>
        <source>hint, don’t know, undo while predicting</source>
        <translation>beim Vorhersagen: Hinweis, weiß nicht, rückgängig</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Darüberfahren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>first or last cell of the row</source>
        <translation>erste oder letzte Zelle der Zeile</translation>
    </message>
    <message>
        <source>edit an input or kernel cell, as a double click does</source>
        <translation>Eingabe- oder Kernelzelle bearbeiten, wie mit Doppelklick</translation>
    </message>
    <message>
        <source>set the chosen cell to 0</source>
        <translation>die gewählte Zelle auf 0 setzen</translation>
    </message>
    <message>
        <source>let go of the cell, or keep its old number</source>
        <translation>die Zelle loslassen oder die alte Zahl behalten</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Rad</translation>
    </message>
    <message>
        <source>Text, lists and forms</source>
        <translation>Texte, Listen und Felder</translation>
    </message>
    <message>
        <source>go on or back; in a text, from link to link</source>
        <translation>weiter oder zurück; im Text von Link zu Link</translation>
    </message>
    <message>
        <source>follow a link</source>
        <translation>einem Link folgen</translation>
    </message>
    <message>
        <source>read on; in the navigator, another section</source>
        <translation>weiterlesen; im Navigator ein anderer Abschnitt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>eine Antwort wählen</translation>
    </message>
    <message>
        <source>move between answers</source>
        <translation>zwischen Antworten wechseln</translation>
    </message>
    <message>
        <source>move a line of an order; Home and End: first and last line</source>
        <translation>eine Zeile einer Reihenfolge verschieben; Pos1 und Ende: erste und letzte Zeile</translation>
    </message>
    <message>
        <source>take the answer; Enter or N: the next question</source>
        <translation>die Antwort abgeben; Enter oder N: die nächste Frage</translation>
    </message>
    <message>
        <source>hint, don’t know, show me, undo</source>
        <translation>Hinweis, weiß nicht, zeigen, rückgängig</translation>
    </message>
    <message>
        <source>end the session</source>
        <translation>die Übung beenden</translation>
    </message>
    <message>
        <source>Image studio</source>
        <translation>Bildstudio</translation>
    </message>
    <message>
        <source>move the line between before and after</source>
        <translation>die Linie zwischen vorher und nachher verschieben</translation>
    </message>
    <message>
        <source>held: drag the picture</source>
        <translation>gehalten: das Bild ziehen</translation>
    </message>
    <message>
        <source>hold the loupe and let go; ← → ↑ ↓ move it</source>
        <translation>die Lupe festhalten und loslassen; ← → ↑ ↓ verschieben sie</translation>
    </message>
    <message>
        <source>loupe on or off</source>
        <translation>Lupe an oder aus</translation>
    </message>
    <message>
        <source>larger, smaller, all of it, pixel by pixel</source>
        <translation>größer, kleiner, das ganze Bild, Pixel für Pixel</translation>
    </message>
    <message>
        <source>open or paste a picture; Ctrl+C and Ctrl+S take the result</source>
        <translation>ein Bild öffnen oder einfügen; Strg+C und Strg+S nehmen das Ergebnis</translation>
    </message>
    <message>
        <source>move or remove a filter of the chain</source>
        <translation>einen Filter der Kette verschieben oder entfernen</translation>
    </message>
    <message>
        <source>Kernel of a filter</source>
        <translation>Kernel eines Filters</translation>
    </message>
    <message>
        <source>move between weights</source>
        <translation>zwischen Gewichten wechseln</translation>
    </message>
    <message>
        <source>type a weight; Esc keeps the old one</source>
        <translation>ein Gewicht eintippen; Esc behält das alte</translation>
    </message>
    <message>
        <source>set the weight to 0</source>
        <translation>das Gewicht auf 0 setzen</translation>
    </message>
    <message>
        <source>copy or paste a kernel</source>
        <translation>einen Kernel kopieren oder einfügen</translation>
    </message>
    <message>
        <source>Layers of section 6</source>
        <translation>Schichten in Abschnitt 6</translation>
    </message>
    <message>
        <source>the layer before or behind</source>
        <translation>die Schicht davor oder dahinter</translation>
    </message>
    <message>
        <source>move the layer; Esc ends a drag</source>
        <translation>die Schicht verschieben; Esc bricht das Ziehen ab</translation>
    </message>
    <message>
        <source>open the layer, remove it</source>
        <translation>die Schicht öffnen, entfernen</translation>
    </message>
    <message>
        <source>change the weight; with Shift a tenth as far, with Ctrl ten times</source>
        <translation>das Gewicht ändern; mit Umschalt ein Zehntel so weit, mit Strg zehnmal</translation>
    </message>
    <message>
        <source>close a hint or a dialog</source>
        <translation>einen Hinweis oder Dialog schließen</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>take a grid or the whole stage along: LaTeX, CSV, a program</source>
        <translation>ein Gitter oder die ganze Bühne mitnehmen: LaTeX, CSV, ein Programm</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>show the answer, or the next step</source>
        <translation>die Antwort zeigen oder den nächsten Schritt</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>ein Schritt zurück</translation>
    </message>
    <message>
        <source>hide or show answers</source>
        <translation>Antworten verbergen oder zeigen</translation>
    </message>
    <message>
        <source>blank the screen; other colours</source>
        <translation>Bildschirm schwarz; andere Farben</translation>
    </message>
    <message>
        <source>larger or smaller</source>
        <translation>größer oder kleiner</translation>
    </message>
    <message>
        <source>keys at the foot of the screen; end with F5 or Esc</source>
        <translation>Tasten am unteren Rand; F5 oder Esc beendet</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>turn the pages of a handout</source>
        <translation>die Seiten eines Handouts umblättern</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SideDock</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SingularBars</name>
    <message>
        <source>Singular values: how much each pair of a column and a row adds to the kernel.
Where only one is not 0 the kernel is separable: a pass down and a pass across do the same.</source>
        <translation>Singulärwerte: wie viel jedes Paar von Spalte und Zeile zum Kernel beiträgt.
Ist nur einer nicht 0, ist der Kernel separierbar: Ein Durchgang nach unten und einer nach rechts leisten dasselbe.</translation>
    </message>
    <message>
        <source>Singular values: %1</source>
        <translation>Singulärwerte: %1</translation>
    </message>
    <message>
        <source>and %1 more, all 0</source>
        <translation>und %1 weitere, alle 0</translation>
    </message>
    <message>
        <source>and %1 more, together %2 % of the kernel</source>
        <translation>und %1 weitere, zusammen %2 % des Kernels</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SkillCheckHeader</name>
    <message>
        <source>Not attempted</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Skill check</source>
        <translation>Wissenstest</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Starts a new attempt. This one stays in the history.</source>
        <translation>Beginnt einen neuen Versuch. Dieser bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SkillCheckPanel</name>
    <message>
        <source>Skill check</source>
        <translation>Wissenstest</translation>
    </message>
    <message>
        <source>Questions about the lesson as a whole. An answer is final until you take the check again; it is saved at once, on this computer only. Keys: 1 to 4 answer, Enter goes to the next question.</source>
        <translation>Fragen zur Lektion als Ganzes. Eine Antwort ist endgültig, bis du den Test wiederholst; sie wird sofort gespeichert, nur auf diesem Rechner. Tasten: 1 bis 4 antworten, Enter geht zur nächsten Frage.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::SpeedButton</name>
    <message>
        <source>Speed (1 to 5)</source>
        <translation>Tempo (1 bis 5)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StagePanel</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Try “%1”</source>
        <translation>„%1“ probieren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StatTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StatusFacts</name>
    <message>
        <source>Facts about the current run</source>
        <translation>Fakten zum aktuellen Durchlauf</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StudioBar</name>
    <message>
        <source>Choose a picture, open or paste your own; or drop a file on this page</source>
        <translation>Wähle ein Bild, öffne eines oder füge ein eigenes ein; oder lege eine Datei auf dieser Seite ab</translation>
    </message>
    <message>
        <source>Chains of filters</source>
        <translation>Filterketten</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Fit the picture (Ctrl+0)</source>
        <translation>Bild einpassen (Strg+0)</translation>
    </message>
    <message>
        <source>One pixel on the screen for each of the picture (Ctrl+1)</source>
        <translation>Ein Pixel des Schirms für jedes des Bildes (Strg+1)</translation>
    </message>
    <message>
        <source>Loupe: show the arithmetic under the mouse (L)</source>
        <translation>Lupe: die Rechnung unter der Maus zeigen (L)</translation>
    </message>
    <message>
        <source>Copy the result (Ctrl+C)</source>
        <translation>Ergebnis kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the result as PNG (Ctrl+S)</source>
        <translation>Ergebnis als PNG speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Size of these pictures</source>
        <translation>Größe dieser Bilder</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Open a picture…	Ctrl+O</source>
        <translation>Bild öffnen…	Strg+O</translation>
    </message>
    <message>
        <source>Paste a picture	Ctrl+V</source>
        <translation>Bild einfügen	Strg+V</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StudioPage</name>
    <message>
        <source>Image studio</source>
        <translation>Bildstudio</translation>
    </message>
    <message>
        <source>There is not enough memory to filter this picture.</source>
        <translation>Der Speicher reicht nicht, um dieses Bild zu filtern.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or a file, and paste again.</source>
        <translation>Die Zwischenablage enthält kein Bild. Kopiere eines oder eine Datei und füge noch einmal ein.</translation>
    </message>
    <message>
        <source>The result is copied, %1 × %2 pixels.</source>
        <translation>Das Ergebnis ist kopiert, %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>%1-filtered.png</source>
        <translation>%1-gefiltert.png</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::StudioSession</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The pasted picture is gone: it is kept only while ConvLab runs.</source>
        <translation>Das eingefügte Bild ist weg: Es bleibt nur, solange ConvLab läuft.</translation>
    </message>
    <message>
        <source>%1 A built-in picture takes its place.</source>
        <translation>%1 Ein eingebautes Bild tritt an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::TaskHead</name>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>convlab::ui::TaskRow</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Opens section %1 where the task begins. What stands there now is one undo away.</source>
        <translation>Öffnet Abschnitt %1 am Beginn der Aufgabe. Was jetzt dort steht, holt „Rückgängig“ zurück.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Opens section %1 as it is</source>
        <translation>Öffnet Abschnitt %1, wie er ist</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Nachweis zeigen</translation>
    </message>
    <message>
        <source>Opens section %1 in the very state that proved the last goal</source>
        <translation>Öffnet Abschnitt %1 in genau dem Zustand, der das letzte Ziel nachgewiesen hat</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Forgets the proofs of this task; section %1 stays as it is</source>
        <translation>Vergisst die Nachweise dieser Aufgabe; Abschnitt %1 bleibt, wie er ist</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>done on %1, changed since</source>
        <translation>erledigt am %1, seitdem geändert</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>in %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 goals</source>
        <translation>%1, %2 von %3 Zielen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Goal %1 of %2.&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;Ziel %1 von %2.&lt;/b&gt; %3</translation>
    </message>
</context>
<context>
    <name>convlab::ui::TaskStrip</name>
    <message>
        <source>&lt;b&gt;Done: %1.&lt;/b&gt; It stays ticked as long as this section stays so.</source>
        <translation>&lt;b&gt;Erledigt: %1.&lt;/b&gt; Das Häkchen bleibt, solange dieser Abschnitt so bleibt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No longer holds: %1.&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;Gilt nicht mehr: %1.&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;Goal %1 of %2.&lt;/b&gt; %3</source>
        <translation>&lt;b&gt;Ziel %1 von %2.&lt;/b&gt; %3</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Back to section 13</source>
        <translation>Zurück zu Abschnitt 13</translation>
    </message>
    <message>
        <source>Put the task away; it is judged all the same</source>
        <translation>Die Aufgabe weglegen; beurteilt wird sie trotzdem</translation>
    </message>
    <message>
        <source>Put the task away</source>
        <translation>Aufgabe weglegen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::VerdictRow</name>
    <message>
        <source>%1 right, %2 wrong, %3 open</source>
        <translation>%1 richtig, %2 falsch, %3 offen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::patch_embedding::PictureEditor</name>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; its middle is brought to the size that H and W say</source>
        <translation>Eine PNG- oder JPEG-Datei; ihre Mitte wird auf die Größe gebracht, die H und W angeben</translation>
    </message>
    <message>
        <source>Or drop a picture here.</source>
        <translation>Oder lege hier ein Bild ab.</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.webp);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerChip</name>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>Layer %1: %2
Click to change it, drag to move it (Alt+← and Alt+→), Delete removes it.</source>
        <translation>Schicht %1: %2
Klicken ändert, Ziehen verschiebt sie (Alt+← und Alt+→), Entf entfernt sie.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerChipRow</name>
    <message>
        <source>+ layer</source>
        <translation>+ Schicht</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Add a layer behind the last one</source>
        <translation>Eine Schicht hinter der letzten hinzufügen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerListEditor</name>
    <message>
        <source>Neuron row</source>
        <translation>Neuronzeile</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>+ branch</source>
        <translation>+ Zweig</translation>
    </message>
    <message>
        <source>Compare with a second stack on the same input, as in a residual block</source>
        <translation>Mit einem zweiten Stapel auf derselben Eingabe vergleichen, wie in einem Residualblock</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers of the second branch</source>
        <translation>Schichten des zweiten Zweigs</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Neuron column</source>
        <translation>Neuronspalte</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LayerPopover</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Keep size</source>
        <translation>Größe halten</translation>
    </message>
    <message>
        <source>Pad so that stride 1 keeps the number of cells</source>
        <translation>So auffüllen, dass Schrittweite 1 die Zahl der Zellen hält</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>The window spans %1 × %2 cells.</source>
        <translation>Das Fenster überspannt %1 × %2 Zellen.</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::LinkedSpins</name>
    <message>
        <source>Use one number for all sides</source>
        <translation>Eine Zahl für alle Seiten verwenden</translation>
    </message>
    <message>
        <source>Set each side on its own</source>
        <translation>Jede Seite einzeln setzen</translation>
    </message>
</context>
<context>
    <name>convlab::ui::lessons::receptive_field::NeuronField</name>
    <message>
        <source>Which output of the last layer is looked at, counted from 0</source>
        <translation>Welche Ausgabe der letzten Schicht betrachtet wird, ab 0 gezählt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
</TS>
