namespace Investigations.Graph.Normalisation;

/// <summary>The lines at the foot of a passport or on the back of an identity card.</summary>
/// <remarks>
/// Source: ICAO Doc 9303 parts 3 to 6: TD1 is 3 x 30 characters, TD2 2 x 36, TD3 2 x 44; check digits weigh 7, 3, 1 and count
/// A to Z as 10 to 35 and the filler as 0. A wrong check digit is not refused but named in <see cref="Failures"/>: it is evidence.
/// </remarks>
public sealed class MachineReadableZone
{
    private const char Filler = '<';
    private readonly string[] _lines;

    private MachineReadableZone(string[] lines)
    {
        _lines = lines;
        bool td1 = lines.Length == 3;
        string dates = lines[1];
        IssuingState = Text(lines[0], 2, 3);
        DocumentCode = Text(lines[0], 0, 2);
        Nationality = td1 ? Text(dates, 15, 3) : Text(dates, 10, 3);
        BirthDate = td1 ? dates[..6] : dates[13..19];
        ExpiryDate = td1 ? dates[8..14] : dates[21..27];
        Sex = td1 ? dates[7] : dates[20];
        DocumentNumber = td1 ? ReadTd1Number(lines[0]) : Text(dates, 0, 9);
        ReadOnlySpan<char> name = td1 ? lines[2] : lines[0].AsSpan(5);
        int split = name.IndexOf("<<", StringComparison.Ordinal);
        FamilyName = NameText(split < 0 ? name : name[..split]);
        GivenNames = split < 0 ? "" : NameText(name[(split + 2)..]);
        Failures = td1 ? CheckTd1() : CheckTwoLines();
    }

    /// <summary>One or two letters: P for passports, I, A or C for cards, V for visas.</summary>
    public string DocumentCode { get; }

    /// <summary>Issuing state, one to three letters as ICAO writes it.</summary>
    public string IssuingState { get; }

    /// <summary>Nationality, one to three letters.</summary>
    public string Nationality { get; }

    /// <summary>The document's number without fillers.</summary>
    public string DocumentNumber { get; }

    /// <summary>YYMMDD as printed; fillers stand for what is unknown.</summary>
    public string BirthDate { get; }

    /// <summary>YYMMDD as printed.</summary>
    public string ExpiryDate { get; }

    /// <summary>M, F, or the filler.</summary>
    public char Sex { get; }

    /// <summary>Primary identifier, spaces for fillers.</summary>
    public string FamilyName { get; }

    /// <summary>Secondary identifier, spaces for fillers; empty when there is none.</summary>
    public string GivenNames { get; }

    /// <summary>Which check digits disagree.</summary>
    public MrzField Failures { get; }

    /// <summary>True when every check digit agrees.</summary>
    public bool IsValid => Failures == MrzField.None;

    /// <summary>The lines joined by line feeds, in capitals without spaces.</summary>
    public string Value => string.Join('\n', _lines);

    /// <summary>Reads two or three lines; spaces are ignored, case does not matter.</summary>
    /// <param name="line1">First line.</param>
    /// <param name="line2">Second line.</param>
    /// <param name="line3">Third line; empty for passports and TD2.</param>
    /// <param name="mrz">The zone, whose check digits may disagree.</param>
    /// <returns>False when lengths or characters fit no format. Never throws.</returns>
    public static bool TryNormalise(ReadOnlySpan<char> line1, ReadOnlySpan<char> line2, ReadOnlySpan<char> line3, out MachineReadableZone? mrz)
    {
        mrz = null;
        if (!TryLine(line1, out string first) || !TryLine(line2, out string second) || !TryLine(line3, out string third)) return false;
        bool td1 = first.Length == 30 && second.Length == 30 && third.Length == 30;
        bool twoLines = third.Length == 0 && first.Length == second.Length && first.Length is (36 or 44);
        if (!td1 && !twoLines) return false;
        mrz = new MachineReadableZone(td1 ? [first, second, third] : [first, second]);
        return true;
    }

    /// <summary>The check digit of a part: weights 7, 3, 1 from the left, modulo ten.</summary>
    internal static int CheckDigit(ReadOnlySpan<char> part)
    {
        int sum = 0;
        for (int i = 0; i < part.Length; i++) sum += ValueOf(part[i]) * Weight(i);
        return sum % 10;
    }

    private static int Weight(int position) => (position % 3) switch { 0 => 7, 1 => 3, _ => 1 };

    private static int ValueOf(char c) => char.IsAsciiDigit(c) ? c - '0' : c == Filler ? 0 : c - 'A' + 10;

    private static bool TryLine(ReadOnlySpan<char> text, out string line)
    {
        line = "";
        Span<char> buffer = stackalloc char[44];
        int count = 0;
        foreach (char c in text)
        {
            if (UnicodeFold.IsGap(c)) continue;
            char upper = char.ToUpperInvariant(c);
            if (count == buffer.Length || !(char.IsAsciiLetterUpper(upper) || char.IsAsciiDigit(upper) || upper == Filler)) return false;
            buffer[count++] = upper;
        }
        line = new string(buffer[..count]);
        return true;
    }

    private static string Text(string line, int start, int length) => line.AsSpan(start, length).TrimEnd(Filler).ToString();

    private static string NameText(ReadOnlySpan<char> name) => name.Trim(Filler).ToString().Replace(Filler, ' ');

    // A long number goes on in the optional part: its place for the check digit then holds a filler (Doc 9303-5, 4.2.2.1 note j).
    private static string ReadTd1Number(string line)
    {
        if (line[14] != Filler) return Text(line, 5, 9);
        ReadOnlySpan<char> rest = line.AsSpan(15, 15).TrimEnd(Filler);
        int end = rest.IndexOf(Filler);
        if (end >= 0) rest = rest[..end];
        return rest.Length < 2 ? Text(line, 5, 9) : string.Concat(line.AsSpan(5, 9), rest[..^1]);
    }

    private MrzField CheckTd1()
    {
        string upper = _lines[0];
        string middle = _lines[1];
        MrzField failures = MrzField.None;
        bool longNumber = upper[14] == Filler && DocumentNumber.Length > 9;
        char numberDigit = longNumber ? upper[15 + DocumentNumber.Length - 9] : upper[14];
        if (!Agrees(longNumber ? DocumentNumber : upper.AsSpan(5, 9), numberDigit)) failures |= MrzField.DocumentNumber;
        if (!Agrees(middle.AsSpan(0, 6), middle[6])) failures |= MrzField.BirthDate;
        if (!Agrees(middle.AsSpan(8, 6), middle[14])) failures |= MrzField.ExpiryDate;
        string composite = string.Concat(upper.AsSpan(5, 25), middle.AsSpan(0, 7), middle.AsSpan(8, 7), middle.AsSpan(18, 11));
        return Agrees(composite, middle[29]) ? failures : failures | MrzField.Composite;
    }

    private MrzField CheckTwoLines()
    {
        string line = _lines[1];
        bool td3 = line.Length == 44;
        MrzField failures = MrzField.None;
        if (!Agrees(line.AsSpan(0, 9), line[9])) failures |= MrzField.DocumentNumber;
        if (!Agrees(line.AsSpan(13, 6), line[19])) failures |= MrzField.BirthDate;
        if (!Agrees(line.AsSpan(21, 6), line[27])) failures |= MrzField.ExpiryDate;
        bool emptyOptional = td3 && line.AsSpan(28, 14).TrimEnd(Filler).IsEmpty && line[42] == Filler;
        if (td3 && !emptyOptional && !Agrees(line.AsSpan(28, 14), line[42])) failures |= MrzField.PersonalNumber;
        // Visas have no composite digit; optional text stands in its place.
        if (_lines[0][0] == 'V') return failures & ~MrzField.PersonalNumber;
        string composite = string.Concat(line.AsSpan(0, 10), line.AsSpan(13, 7), line.AsSpan(21, line.Length - 22));
        return Agrees(composite, line[^1]) ? failures : failures | MrzField.Composite;
    }

    private static bool Agrees(ReadOnlySpan<char> part, char digit) => char.IsAsciiDigit(digit) && CheckDigit(part) == digit - '0';
}
