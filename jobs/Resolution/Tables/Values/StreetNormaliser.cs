using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Lines of an address: words in lower case, types of streets, directions and units in their short forms.</summary>
internal sealed class StreetNormaliser : ValueNormaliser
{
    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        if (Placeholder.IsWord(text)) return "";
        string line = string.Join(' ', AddressTokens.OfStreet(text));
        return Placeholder.IsOneCharacter(line) || AddressPlaceholders.Contains(line, "") ? "" : line.ToLowerInvariant();
    }
}
