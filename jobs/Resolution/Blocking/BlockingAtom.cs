namespace Investigations.Jobs.Resolution.Blocking;

/// <summary>A key that can be read from every node, such as a value or the way a name sounds; blocking rules are made of one or two.</summary>
internal sealed class BlockingAtom
{
    /// <summary>For people, such as "surname (sound)".</summary>
    public required string Name { get; init; }

    /// <summary>The fields it reads, as bits.</summary>
    public required ulong Fields { get; init; }

    /// <summary>The key of each node; 0 where it has none.</summary>
    public required uint[] Keys { get; init; }

    /// <summary>Further keys of a node, such as one a word of a name; null where there are none.</summary>
    public required uint[][]? More { get; init; }

    /// <summary>Record pairs that share a key.</summary>
    public double Pairs { get; init; }

    /// <summary>Whether two nodes share a key.</summary>
    public bool Agrees(int a, int b)
    {
        uint x = Keys[a], y = Keys[b];
        if (x == 0 || y == 0) return false;
        return x == y || (More is not null && AgreesOnMore(a, b));
    }

    /// <summary>All keys of a node.</summary>
    public ReadOnlySpan<uint> KeysOf(int node, Span<uint> buffer)
    {
        buffer[0] = Keys[node];
        if (buffer[0] == 0) return [];
        if (More?[node] is not { } more) return buffer[..1];
        int length = Math.Min(more.Length, buffer.Length - 1);
        more.AsSpan(0, length).CopyTo(buffer[1..]);
        return buffer[..(length + 1)];
    }

    private bool AgreesOnMore(int a, int b)
    {
        Span<uint> left = stackalloc uint[BlockingRule.MostKeys];
        Span<uint> right = stackalloc uint[BlockingRule.MostKeys];
        var others = KeysOf(b, right);
        foreach (uint key in KeysOf(a, left))
        {
            if (others.Contains(key)) return true;
        }
        return false;
    }
}
