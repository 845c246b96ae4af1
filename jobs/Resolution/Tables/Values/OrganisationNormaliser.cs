using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Names of organisations without their legal form.</summary>
internal sealed class OrganisationNormaliser : ValueNormaliser
{
    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text)
    {
        var name = OrganisationName.Normalise(text);
        return name.IsPlaceholder ? "" : name.Key;
    }
}
