/**
 * What speaks for and against a candidate, learned by bench/train-quotes.ts from annotated articles. A table a template
 * of standing.ts; cells are parted by two blanks, a full stop is nothing.
 */
export const weights = `
relation + place  colon  comma  before  sentence before  earlier  after  sentence after  block before  lead-in  here   nowhere
subject           0.79   0.76   0.73    -0.37            -0.38    0.27   -0.37           -0.39         0.19     .      .
helped            0.90   0.68   0.51    -0.43            -0.21    -0.25  -0.89           -0.25         -0.18    .      .
apposed           -0.20  0.52   0.82    .                -0.40    0.79   -0.35           -0.70         0.20     -1.63  .
apposition        0.78   -0.83  0.15    -0.23            -0.22    -0.43  -0.27           -0.25         -0.02    .      .
shared            0.48   0.18   0.32    -0.28            -0.61    -0.28  -0.40           -0.28         0.29     0.43   .
inverted          -0.79  -0.73  -0.59   -0.10            -0.15    0.84   -0.18           -0.15         -0.18    .      .
behind            -0.29  -0.31  -0.16   -0.21            -0.14    -0.01  0.02            -0.11         -0.86    -0.15  .
according         0.21   0.79   1.94    0.24             -1.00    1.37   -1.76           -1.69         .        .      .
owner             0.47   -0.73  0.65    -0.64            -0.01    -1.27  -0.37           -0.38         .        .      .
label             0.07   .      .       .                .        .      .               .             -0.32    .      .
signed            .      .      .       .                .        0.43   0.06            .             .        .      .
bare              0.22   0.04   0.21    -0.22            .        -0.16  -0.34           -0.22         0.16     .      .
continued         .      .      1.19    0.70             .        .      .               -0.29         .        .      .
nobody            .      .      .       .                .        .      .               .             .        .      0.06

relation + cue  saying  telling  framing  unknown  none
subject         0.48    0.21     -0.51    .        .
helped          0.33    0.24     -0.48    .        .
apposed         0.43    0.05     -0.55    .        .
apposition      -0.21   -0.37    0.58     .        .
shared          -0.03   0.09     -0.08    0.03     .
inverted        0.17    -0.24    -0.21    -1.18    .
behind          -0.26   -0.16    0.10     -1.34    .
according       .       .        .        0.68     .
owner           0.73    -0.37    -0.84    .        .
label           .       .        .        .        0.03
signed          .       .        .        .        0.40
bare            .       .        .        .        -0.06
continued       .       .        .        .        0.08
nobody          .       .        .        .        0.06

relation + gap  0      1      2      3+     6+     12+
subject         0.35   -0.08  0.40   0.17   0.14   -0.16
helped          -0.14  0.12   0.53   0.65   -0.03  -0.34
apposed         0.03   0.81   -0.07  -0.28  0.29   .
apposition      0.67   -0.97  -0.93  0.21   -0.01  -0.17
shared          0.31   0.03   0.37   0.04   -0.08  -0.19
inverted        1.13   -0.83  0.48   -0.31  -0.30  -0.14
behind          0.02   -0.09  -0.03  -0.28  -0.03  -0.20
according       0.52   0.53   -1.38  1.63   1.61   -1.12
owner           -0.02  0.17   0.96   -0.58  -0.50  -0.17
label           0.07   -0.32  .      .      .      .
signed          .      0.40   .      .      .      .
bare            -0.09  -0.62  -0.09  0.11   -0.07  0.06
continued       0.27   0.29   0.09   -0.05  -0.18  -0.18
nobody          0.06   .      .      .      .      .

relation + phrase  person  body   place  name   noun   he     it     I      relative  none
subject            0.08    0.16   0.43   0.03   0.08   0.13   0.16   0.44   0.08      .
helped             0.29    0.29   -0.95  0.03   -0.18  0.50   0.19   -1.48  -0.04     .
apposed            0.64    -0.78  -1.53  0.22   -0.52  1.40   1.04   .      1.42      .
apposition         0.50    1.12   0.26   0.79   -0.63  .      -0.01  .      .         .
shared             0.11    0.09   -0.37  0.55   -0.18  0.38   -0.69  -0.43  -1.57     .
inverted           0.44    -0.32  0.06   0.22   -0.19  -0.31  -0.68  -0.23  -0.30     .
behind             0.37    -0.26  -0.31  0.15   -0.22  -0.28  -0.28  -0.25  -0.60     .
according          1.03    -0.01  0.54   1.23   -0.47  .      .      .      .         .
owner              -0.43   -0.73  -0.04  0.64   .      -0.15  .      .      .         .
label              0.32    -0.12  -0.36  0.80   -0.60  .      -0.04  .      .         .
signed             1.18    .      .      0.43   -1.43  .      .      .      .         .
bare               0.33    0.29   -0.16  -0.21  -0.15  0.82   -0.20  -0.18  -0.17     .
continued          .       .      .      .      .      .      .      .      .         0.08
nobody             .       .      .      .      .      .      .      .      .         0.06

relation + role  first  governed  with   object  conjunct  apposed  free
subject          0.41   -0.68     0.89   -1.05   -0.09     0.36     0.05
helped           1.14   -0.57     1.08   -1.62   -0.36     0.14     -0.19
apposed          0.64   -1.07     -0.89  -0.53   -0.53     0.60     -0.01
apposition       -1.79  -0.42     -0.46  -0.36   -0.52     1.11     -0.17
shared           0.53   -0.50     -0.99  -0.85   1.30      0.67     -0.54
inverted         .      .         .      -0.05   .         .        .
behind           .      -0.04     -0.09  -0.28   -0.52     0.31     -0.35
according        .      0.68      .      .       .         .        .
owner            0.23   0.12      1.56   -2.67   0.16      -0.46    0.40
label            1.39   -1.12     -0.69  -1.31   .         1.15     -0.60
signed           .      .         .      .       .         0.40     .
bare             0.48   -0.20     -0.55  -0.28   0.57      0.06     -0.17
continued        .      .         .      .       .         .        0.08
nobody           .      .         .      .       .         .        0.06

relation + order  0      1      2+
subject           0.13   -0.48  0.31
helped            -0.02  0.47   -0.36
apposed           0.36   -0.13  -1.29
apposition        -0.08  .      .
shared            -0.05  -0.06  0.32
inverted          -0.05  .      .
behind            -0.15  -0.08  .
according         0.68   .      .
owner             -0.13  .      .
label             0.03   .      .
signed            0.40   .      .
bare              -0.06  .      .
continued         0.08   .      .
nobody            0.06   .      .

relation + nearer  0      1      2+
subject            0.11   0.05   0.15
helped             -0.07  0.10   0.06
apposed            -0.04  0.21   0.17
apposition         -0.14  0.07   -0.16
shared             0.06   -0.07  0.02
inverted           -0.02  0.03   -0.23
behind             0.03   -0.27  -0.20
according          -0.34  1.66   -0.01
owner              0.70   -0.96  -0.59
label              0.51   -1.40  -0.92
signed             0.40   .      .
bare               -0.20  -0.04  0.01
continued          0.09   0.08   0.09
nobody             0.06   .      .

relation + quotes  0      1      2+
subject            0.20   -0.46  -0.52
helped             0.17   -0.83  -0.55
apposed            0.08   0.21   -0.34
apposition         -0.02  -0.38  -0.21
shared             0.07   -0.41  0.46
inverted           -0.04  -0.11  -0.23
behind             -0.10  -0.24  -0.21
according          0.36   1.36   0.09
owner              0.05   -1.00  -0.01
label              0.03   .      .
signed             0.40   .      .
bare               0.01   -0.52  -0.38
continued          0.08   .      .
nobody             0.06   .      .

relation + form  whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
subject          -0.15  -0.10           -0.05  0.68               -0.13     0.09             0.02             0.29
helped           0.44   -0.03           -0.52  -0.08              -0.96     0.08             0.08             0.11
apposed          -0.72  -0.03           0.09   -0.25              0.02      0.28             0.19             0.10
apposition       -0.52  -0.20           -0.03  -0.18              -0.36     -0.14            -0.38            0.24
shared           0.17   0.02            -0.38  -0.27              -0.26     -0.04            0.25             0.13
inverted         -0.91  0.19            -0.46  0.13               -0.05     -0.14            -0.56            -0.12
behind           -0.15  0.02            0.89   -0.45              -0.29     -0.06            -0.12            -0.33
according        .      -0.07           -0.54  0.35               0.39      0.59             0.49             0.27
owner            -0.15  -0.14           -0.02  -0.04              -0.61     0.18             -0.16            -0.14
label            0.49   .               .      .                  .         -0.63            0.25             -0.18
signed           0.18   0.85            .      .                  .         -0.65            .                -0.20
bare             -0.15  0.17            -1.00  -0.21              -0.22     -0.09            0.10             -0.20
continued        0.72   -0.15           0.94   -0.27              0.89      -0.05            -0.32            -0.08
nobody           -0.21  -0.04           0.08   -0.26              -0.30     0.40             0.19             0.25

relation + last  same   other  nobody
subject          0.09   0.12   0.03
helped           0.79   -0.07  -0.17
apposed          0.72   -0.04  0.15
apposition       -0.55  -0.08  -0.11
shared           0.21   .      -0.17
inverted         0.05   -0.04  -0.15
behind           -0.30  -0.14  0.09
according        0.31   0.74   0.04
owner            1.14   -0.73  0.54
label            1.41   0.10   -0.62
signed           0.22   -0.02  0.53
bare             0.54   -0.05  -0.22
continued        0.08   .      .
nobody           .      .      0.42

place + form     whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
colon            .      .               .      .                  .         0.54             0.31             -1.61
comma            .      .               .      .                  .         0.31             0.47             -0.62
before           .      .               .      .                  .         0.31             -0.08            0.21
sentence before  .      .               .      -0.18              0.14      -0.55            -0.14            0.03
earlier          .      .               .      -0.34              -0.22     -0.39            -0.11            -0.38
after            .      0.41            -0.77  0.71               -0.28     -0.17            -0.71            -0.95
sentence after   0.18   0.03            1.04   -0.43              0.54      -0.39            -0.33            -0.41
block before     -0.04  -0.20           -0.09  -0.35              -3.24     -0.33            -0.46            -0.43
lead-in          0.40   -0.46           .      .                  .         -1.36            -0.28            .
here             .      .               .      .                  .         0.13             -0.08            -0.58
nowhere          -0.21  -0.04           0.08   -0.26              -0.30     0.40             0.19             0.25

place + gap      0      1      2      3+     6+     12+
colon            0.30   1.33   1.32   0.43   -0.64  -0.20
comma            0.07   0.12   0.74   0.33   -0.12  0.22
before           -0.29  0.28   0.41   0.43   0.40   0.08
sentence before  -0.26  -0.39  0.98   0.31   -0.25  -0.19
earlier          .      .      .      0.94   0.17   -0.53
after            0.84   -0.41  -0.17  -0.44  -0.04  -0.13
sentence after   -0.50  0.36   -0.57  -0.75  -0.23  -0.16
block before     0.19   -0.39  -0.61  -0.72  -0.29  -0.16
lead-in          .      -0.50  -0.27  -0.22  0.55   0.14
here             -0.26  0.04   0.62   -0.15  0.26   0.37
nowhere          0.06   .      .      .      .      .

place + nearer   0      1      2+
colon            0.60   -0.27  0.30
comma            0.28   -0.23  0.37
before           0.29   0.17   0.25
sentence before  -0.15  0.01   -0.18
earlier          1.52   -0.37  -0.46
after            0.28   0.02   -0.08
sentence after   -0.32  -0.18  -0.32
block before     -0.29  -0.27  -0.21
lead-in          0.53   -2.00  0.36
here             0.03   -0.18  1.78
nowhere          0.06   .      .

place + cue      saying  telling  framing  unknown  none
colon            0.10    0.78     0.43     -0.39    0.16
comma            0.28    0.25     -0.12    0.79     0.04
before           0.49    0.41     -0.33    0.99     0.33
sentence before  -0.34   -0.41    -0.06    0.19     0.08
earlier          -0.37   -0.39    -0.14    -0.92    .
after            0.67    -0.17    -0.61    0.35     -0.15
sentence after   -0.26   -0.28    -0.21    -1.72    -0.29
block before     -0.36   -0.31    -0.12    -1.53    -0.26
lead-in          -0.23   0.87     -1.03    .        -0.02
here             -0.44   0.38     0.06     0.84     .
nowhere          .       .        .        .        0.06

place + quotes   0      1      2+
colon            0.27   -0.43  1.79
comma            0.29   -1.05  -0.89
before           0.35   -0.60  -0.31
sentence before  -0.10  -0.27  -0.24
earlier          -0.16  -0.30  -0.46
after            0.16   0.57   -0.28
sentence after   -0.34  0.09   -0.21
block before     -0.24  -0.41  -0.44
lead-in          -0.05  -0.25  .
here             0.11   -0.20  -0.02
nowhere          0.06   .      .

phrase + last  same   other  nobody
person         0.24   0.31   0.10
body           -0.38  0.03   0.21
place          -0.31  -0.11  -0.57
name           0.03   0.11   0.09
noun           0.62   -0.18  -0.21
he             0.19   0.14   0.20
it             -0.96  -0.19  0.24
I              -0.10  -1.51  0.95
relative       -0.79  0.18   -0.99
none           0.08   .      0.42

phrase + role  first  governed  with   object  conjunct  apposed  free
person         0.66   .         -0.46  0.06    0.37      0.51     -0.23
body           0.79   -0.41     0.40   -0.73   1.29      1.17     0.11
place          0.33   -0.30     -0.35  -0.26   -0.02     -0.03    -0.28
name           0.20   -0.33     -0.08  -0.01   1.81      0.43     0.25
noun           0.76   -0.25     -0.22  -0.32   0.05      0.16     -0.25
he             0.36   1.16      1.61   -0.70   -1.14     0.54     -0.19
it             0.40   -0.31     .      -0.65   -1.77     0.11     -0.29
I              0.51   1.08      .      -0.23   .         -0.12    -1.55
relative       -0.04  -0.82     .      -0.41   -0.01     -0.05    0.13
none           .      .         .      .       .         .        0.07

place + phrase   person  body   place  name   noun   he     it     I      relative  none
colon            0.58    0.03   -0.72  0.12   0.13   1.12   0.15   .      -0.21     .
comma            0.53    -0.27  -0.91  0.39   0.02   0.34   -0.04  -1.29  0.11      .
before           0.64    0.66   -0.05  0.39   -0.16  0.89   0.81   0.60   0.49      1.19
sentence before  -0.10   -0.84  -0.35  -0.10  -0.34  0.08   -0.49  -1.01  -0.54     0.70
earlier          -0.13   -0.26  -0.10  -0.72  -0.20  -0.67  -0.15  -0.05  -0.01     .
after            0.69    0.43   -0.01  0.53   -0.02  0.22   -1.08  -0.38  -1.02     .
sentence after   -0.10   -0.33  -0.13  -0.41  -0.26  -0.32  -0.34  -0.08  -0.08     .
block before     -0.24   -0.27  -0.17  -0.19  -0.25  -0.54  -0.31  -0.06  -0.16     -0.29
lead-in          -0.43   1.06   -0.47  0.21   -0.63  1.51   -1.27  -0.03  -0.09     .
here             0.42    0.14   -0.39  0.33   -0.10  0.29   -0.01  -0.09  -0.31     .
nowhere          .       .      .      .      .      .      .      .      .         0.06

known + form  whole  opens, runs on  opens  sentence, runs on  sentence  within, runs on  within, capital  within
yes           0.07   .               .      0.04               0.06      -0.02            -0.04            -0.02
no            -0.21  -0.04           0.08   -0.26              -0.30     0.40             0.19             0.25

known + words + look  title  capital  small
yes + 1               0.76   -0.10    -0.01
yes + 2               -0.11  -0.08    -0.01
yes + 3+              -0.22  -0.09    0.03
yes + 5+              -0.91  0.05     0.01
yes + 10+             .      -0.01    0.01
no + 1                -1.01  0.53     0.25
no + 2                0.41   0.43     0.21
no + 3+               0.95   0.44     -0.29
no + 5+               2.03   -0.37    -0.12
no + 10+              .      0.04     -0.30

known + lead + look  title  capital  small
yes + determiner     -0.17  -0.10    0.02
yes + name           -0.41  -0.55    -0.01
yes + noun           -0.14  -0.37    -0.01
yes + verb           0.13   -0.10    0.03
yes + link           -0.34  -0.44    0.02
yes + mark           0.63   -0.02    .
yes + other          -0.22  -0.03    -0.03
yes + start          -1.02  0.02     -0.73
no + determiner      0.60   0.23     -0.19
no + name            1.09   1.65     -0.18
no + noun            0.33   1.25     0.15
no + verb            -0.35  0.28     -0.27
no + link            1.08   1.86     -0.23
no + mark            -1.43  0.12     -0.14
no + other           0.24   -0.12    0.16
no + start           2.26   -0.18    0.72

known + tail  noun   name   verb   small  mark   quote  end
yes           -0.06  -0.01  -0.05  0.02   -0.08  -0.44  0.01
no            0.56   0.04   0.28   -0.09  0.53   1.14   -0.06

relation + words  1      2      3+     5+     10+
subject           0.04   .      0.19   0.17   0.08
helped            0.37   0.31   0.17   -0.31  -0.19
apposed           -0.16  0.23   -0.17  0.09   0.15
apposition        0.15   -0.31  -0.52  0.26   -0.23
shared            0.03   0.08   .      -0.16  0.06
inverted          -0.24  -0.33  0.12   0.07   -0.06
behind            -0.01  0.02   -0.22  0.02   -0.27
according         -0.64  -0.17  0.82   0.67   0.51
owner             0.05   0.01   -0.12  -0.03  -0.30
label             1.71   2.77   -2.06  -0.47  -0.40
signed            -0.65  -0.06  0.41   0.65   0.13
bare              -0.11  -0.15  .      -0.20  0.05
continued         -0.16  -0.31  -0.30  0.24   0.21
nobody            0.36   0.45   0.27   -0.22  0.01

cue + look  title  capital  small
saying      -0.40  0.03     0.42
telling     -0.18  -0.02    -0.02
framing     0.07   -0.22    -0.20
unknown     -0.32  -0.01    0.17
none        0.20   0.08     -0.11

cue + lead  determiner  name   noun   verb   link   mark   other  start
saying      0.12        -0.10  0.10   0.40   0.16   0.16   0.17   0.11
telling     0.03        0.12   0.25   -0.14  -0.10  -0.03  0.12   -0.08
framing     -0.38       -0.60  0.07   -0.27  -0.22  -0.12  -0.11  -0.24
unknown     0.39        0.24   -0.15  0.72   -0.15  -0.54  -1.20  -0.06
none        0.18        0.25   -0.23  -0.02  0.14   -0.03  -0.08  0.03

cue + words  1      2      3+     5+     10+
saying       -0.04  0.28   0.19   0.29   0.08
telling      0.15   .      0.04   0.01   -0.12
framing      -0.08  -0.24  -0.20  -0.24  -0.26
unknown      -1.23  0.92   -0.22  -0.17  0.49
none         0.01   .      -0.01  -0.10  0.08
`;
