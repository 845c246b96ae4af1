using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Numbers of registers and documents: capital letters and digits.</summary>
/// <param name="isSocialSecurity">True for US social security numbers, of which some are printed on sample cards.</param>
internal sealed class NumberNormaliser(bool isSocialSecurity) : AsciiNormaliser
{
    private const int Shortest = 4;

    /// <inheritdoc/>
    protected override int Read(ReadOnlySpan<byte> ascii, Span<byte> target)
    {
        int length = 0;
        foreach (byte c in ascii)
        {
            if (c == (byte)'*') return 0; // masked
            if (AsciiText.IsWordPart(c)) target[length++] = c >= (byte)'a' ? (byte)(c - 0x20) : c;
        }
        if (length < Shortest || !target[..length].ContainsAnyInRange((byte)'0', (byte)'9')) return 0;
        string number = AsciiText.ToText(target[..length]);
        if (Placeholder.IsOneCharacter(number) || Placeholder.IsSequence(number)) return 0;
        if (isSocialSecurity && NationalId.TryNormalise("ssn", "US", number, out var id) && id.IsPlaceholder) return 0;
        return length;
    }
}
