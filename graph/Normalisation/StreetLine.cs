namespace Investigations.Graph.Normalisation;

/// <summary>The parts of a street line and its unit line.</summary>
internal sealed class StreetLine
{
    private static readonly string[] NumberWords = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"];

    private readonly List<string> _words;
    private readonly bool _numberLast;

    private StreetLine(List<string> words, bool numberLast)
    {
        _words = words;
        _numberLast = numberLast;
    }

    /// <summary>House number with its fraction or letter; empty when there is none.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Street with directions and type, words joined by spaces; empty when there is none.</summary>
    public string Street { get; private set; } = "";

    /// <summary>What tells the homes of one building apart, without its designator; empty when there is none.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Post office box, or rural route and box; empty when there is none.</summary>
    public string Box { get; private set; } = "";

    /// <summary>Private mailbox at a street address; empty when there is none.</summary>
    public string PrivateBox { get; private set; } = "";

    /// <summary>What the words say of the place.</summary>
    public AddressClass Class { get; private set; }

    /// <summary>Reads both lines.</summary>
    /// <param name="street">The street line, which may hold a unit or a box too.</param>
    /// <param name="unit">The unit line; may be empty.</param>
    /// <param name="numberLast">True where the number follows the street, as in most of Europe.</param>
    public static StreetLine Read(ReadOnlySpan<char> street, ReadOnlySpan<char> unit, bool numberLast)
    {
        var line = new StreetLine(AddressTokens.OfStreet(street), numberLast);
        line.Class = AddressHints.ClassOf(line._words);
        line.ReadBoxes();
        line.ReadTrailingUnits();
        line.ReadUnitLine(unit);
        line.ReadNumber();
        line.Street = string.Join(' ', AddressHints.MergeDirections(line._words));
        if (line.Box.Length > 0 && line.Street.Length == 0) line.Class = AddressClass.PoBox;
        return line;
    }

    private void ReadBoxes()
    {
        for (int i = 0; i < _words.Count; i++)
        {
            if (_words[i] == "PMB" && i + 1 < _words.Count)
            {
                int id = _words[i + 1] == "#" && i + 2 < _words.Count ? i + 2 : i + 1;
                PrivateBox = _words[id];
                Class = AddressClass.MailStore;
                _words.RemoveRange(i, id - i + 1);
            }
            else if (AddressHints.BoxLength(_words, i) is var length and > 0)
            {
                Box = _words[i + length - 1].TrimStart('0');
                if (i == 2 && _words[0] is ("RR" or "HC")) Box = $"{_words[0]} {_words[1]} BOX {Box}";
                _words.RemoveRange(i, length);
                if (Box.StartsWith("RR ", StringComparison.Ordinal) || Box.StartsWith("HC ", StringComparison.Ordinal)) _words.RemoveRange(0, 2);
            }
        }
    }

    private void ReadTrailingUnits()
    {
        if (_words.Count > 3 && AddressWords.IsDesignator(_words[0]) && AddressHints.IsUnitId(_words[1]) && AddressHints.IsNumber(_words[2]))
        {
            TakeUnit(0, 2, _words[1], _words[0]);
        }
        while (_words.Count > 2)
        {
            int last = _words.Count - 1;
            string word = _words[last];
            string before = _words[last - 1];
            if (AddressWords.IsDesignator(before) && AddressHints.IsUnitId(word)) TakeUnit(last - 1, 2, word, before);
            else if (_words.Count > 4 && AddressWords.IsDesignator(_words[last - 2]) && AddressHints.IsUnitId(before) && AddressHints.IsUnitId(word))
                TakeUnit(last - 2, 3, before + word, _words[last - 2]);
            else if (word == "FL" && AddressHints.IsOrdinal(before)) TakeUnit(last - 1, 2, before[..^2], word);
            else if (_words.Count > 3 && AddressWords.IsLoneDesignator(word)) TakeUnit(last, 1, word, word);
            else if (_words.Count > 3 && AddressWords.IsDesignator(word)) _words.RemoveAt(last); // a designator that lost its number
            else if (AddressHints.IsBareUnit(_words, last)) TakeUnit(last, 1, word, "");
            else break;
        }
    }

    private void TakeUnit(int at, int count, string id, string designator)
    {
        _words.RemoveRange(at, count);
        Unit = AddressHints.UnitId(id) + Unit;
        NoteDesignator(designator);
    }

    private void ReadUnitLine(ReadOnlySpan<char> unit)
    {
        if (Placeholder.IsWord(unit)) return;
        List<string> words = AddressTokens.OfStreet(unit);
        string id = "";
        bool isPrivateBox = false;
        for (int i = 0; i < words.Count; i++)
        {
            isPrivateBox |= words[i] is "PMB" or "BOX" or "POBOX" or "MAILBOX";
            bool isOrdinalFloor = AddressHints.IsOrdinal(words[i]) && i + 1 < words.Count && words[i + 1] == "FL";
            if (AddressWords.IsDesignator(words[i]) || words[i] is "BOX" or "POBOX" or "MAILBOX") NoteDesignator(words[i]);
            else id += AddressHints.UnitId(isOrdinalFloor ? words[i][..^2] : words[i]);
        }
        if (id.Length == 0 && words.Count == 1 && AddressWords.IsLoneDesignator(words[0])) id = words[0];
        if (id.Length == 0) return;
        if (isPrivateBox)
        {
            PrivateBox = id;
            Class = AddressClass.MailStore;
        }
        else if (id != Unit)
        {
            Unit += id;
        }
    }

    private void NoteDesignator(string designator)
    {
        if (Class != AddressClass.Unknown) return;
        Class = designator switch
        {
            "APT" or "TRLR" or "LOT" or "BSMT" => AddressClass.Residential,
            "STE" or "FL" or "DEPT" => AddressClass.Office,
            _ => AddressClass.Unknown,
        };
    }

    private void ReadNumber()
    {
        if (_words.Count < 2) return;
        if (Array.IndexOf(NumberWords, _words[0]) is var spelled and > 0) _words[0] = spelled.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!AddressHints.IsNumber(_words[0]))
        {
            int found = _numberLast && AddressHints.IsNumber(_words[^1]) ? _words.Count - 1 : AddressHints.NumberAfterName(_words);
            if (found < 0) return;
            string number = _words[found];
            if (found == _words.Count - 1) _words.RemoveAt(found);
            else _words.RemoveRange(0, found + 1); // a building or a recipient stood before it
            Number = number;
        }
        else
        {
            Number = _words[0];
            _words.RemoveAt(0);
        }
        if (_words.Count > 1 && _words[0].Length == 3 && _words[0][1] == '/' && char.IsAsciiDigit(_words[0][0]))
        {
            Number = $"{Number} {_words[0]}";
            _words.RemoveAt(0);
        }
    }
}
