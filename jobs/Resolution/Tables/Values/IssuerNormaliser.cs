using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Tables.Values;

/// <summary>Who issued a document, in one form: Texas, TX and Texas DMV are one state.</summary>
/// <param name="isState">Whether a text that may be a state or a country is a state, as on driver's licences.</param>
internal sealed class IssuerNormaliser(bool isState) : ValueNormaliser
{
    /// <inheritdoc/>
    protected override string Normal(ReadOnlySpan<char> text) => IssuingPlace.Normalise(text, isState);
}
