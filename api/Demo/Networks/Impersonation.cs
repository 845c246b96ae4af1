using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Networks;

/// <summary>A person whose identity a persona uses. One without a row of his own is named in the persona's rows only.</summary>
internal sealed record Impersonation(Life? Victim, Acquaintance? Stranger, List<Life> By)
{
    public string Id => Victim?.Id ?? Stranger!.Id;
}
