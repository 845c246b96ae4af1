namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Makes a field of its columns: every distinct text is normalised once.</summary>
internal static class FieldBuilder
{
    /// <summary>Makes the field.</summary>
    /// <param name="plan">What it is made of.</param>
    /// <returns>The field; null when no record has a value.</returns>
    public static TableField? Build(FieldPlan plan)
    {
        if (plan.Sources.Count == 1 && plan.Sources[0].Parts.Count == 1) return OfOneColumn(plan, plan.Sources[0].Parts[0]);
        var values = new ValueInterner();
        int[][] codes = new int[plan.Sources.Count][];
        for (int i = 0; i < codes.Length; i++) codes[i] = CodesOf(plan.Sources[i], values);
        if (values.Count == 1) return null;
        int[][]? others = codes.Length == 1 ? null : Others(codes);
        return new TableField { Role = plan.Role, Name = plan.Name, Codes = codes[0], Values = values.ToList(), Others = others };
    }

    // The column's own texts are the values as soon as they are normal, which most are: they are not stored twice.
    private static TableField? OfOneColumn(FieldPlan plan, FieldPart part)
    {
        var texts = part.Column.Texts;
        int[] map = Normalised(part, texts, out bool isAsWritten);
        if (isAsWritten) return texts.Count == 1 ? null : new TableField { Role = plan.Role, Name = plan.Name, Codes = part.Column.Mapped([]), Values = texts.ToList() };
        var order = Renumber(map, texts.Count);
        if (order.Count == 1) return null;
        return new TableField { Role = plan.Role, Name = plan.Name, Codes = part.Column.Mapped(map), Values = texts.ToList(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(order)) };
    }

    private static int[] CodesOf(FieldSource source, ValueInterner values)
    {
        if (source.Parts.Count == 1) return source.Parts[0].Column.Mapped(Normalised(source.Parts[0], values, out _));
        var texts = new ValueInterner();
        int[][] parts = new int[source.Parts.Count][];
        for (int i = 0; i < parts.Length; i++) parts[i] = source.Parts[i].Column.Mapped(Normalised(source.Parts[i], texts, out _));
        return Joined(source, parts, texts, values);
    }

    /// <summary>What each text of a column is when normalised.</summary>
    private static int[] Normalised(FieldPart part, ValueInterner values, out bool isAsWritten)
    {
        isAsWritten = ReferenceEquals(part.Column.Texts, values);
        var texts = part.Column.Texts;
        int[] map = new int[texts.Count];
        Span<byte> normal = stackalloc byte[ValueNormaliser.Room];
        for (int code = 1; code < map.Length; code++)
        {
            var text = texts[code];
            int length = part.Normaliser.Normalise(text, normal);
            var value = length == ValueNormaliser.AsWritten ? text : normal[..length];
            if (ReferenceEquals(texts, values) && (length == ValueNormaliser.AsWritten || text.SequenceEqual(value)))
            {
                map[code] = code;
                continue;
            }
            map[code] = values.Add(value);
            isAsWritten = false;
        }
        return map;
    }

    private static int[] Joined(FieldSource source, int[][] parts, ValueInterner texts, ValueInterner values)
    {
        int[] codes = parts[0];
        var known = new Dictionary<PartCodes, int>();
        byte[] joined = new byte[ValueNormaliser.Room * parts.Length];
        for (int row = 0; row < codes.Length; row++)
        {
            var key = PartCodes.Of(parts, row);
            if (!known.TryGetValue(key, out int code)) known.Add(key, code = Join(source, parts, row, texts, values, joined));
            codes[row] = code;
        }
        return codes;
    }

    private static int Join(FieldSource source, int[][] parts, int row, ValueInterner texts, ValueInterner values, byte[] joined)
    {
        int length = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            var text = texts[parts[i][row]];
            if (text.IsEmpty && source.Parts[i].IsNeeded) return 0;
            if (text.IsEmpty) continue;
            if (length > 0) joined[length++] = source.Joint;
            text.CopyTo(joined.AsSpan(length));
            length += text.Length;
        }
        return values.Add(joined.AsSpan(0, length));
    }

    // A record's first value stays with the codes; further different ones come behind.
    private static int[][]? Others(int[][] codes)
    {
        int[][]? others = null;
        var more = new List<int>();
        for (int row = 0; row < codes[0].Length; row++)
        {
            more.Clear();
            foreach (int[] source in codes)
            {
                if (source[row] != 0 && !more.Contains(source[row])) more.Add(source[row]);
            }
            codes[0][row] = more.Count == 0 ? 0 : more[0];
            if (more.Count < 2) continue;
            others ??= new int[codes[0].Length][];
            others[row] = [.. more.Skip(1)];
        }
        return others;
    }

    /// <summary>Numbers the values that are in use from 1, in the order of the texts, which is that of the records.</summary>
    /// <param name="map">The value of each text; receives the new numbers.</param>
    /// <param name="count">How many old numbers there are.</param>
    /// <returns>The old numbers by new.</returns>
    private static List<int> Renumber(int[] map, int count)
    {
        int[] fresh = new int[count];
        var order = new List<int>(map.Length) { 0 };
        for (int text = 0; text < map.Length; text++)
        {
            int code = map[text];
            if (code != 0 && fresh[code] == 0)
            {
                fresh[code] = order.Count;
                order.Add(code);
            }
            map[text] = fresh[code];
        }
        return order;
    }
}
