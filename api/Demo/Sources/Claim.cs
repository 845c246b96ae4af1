using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>An employer or school that somebody claims, with dates as he writes them.</summary>
internal sealed record Claim(Organisation Organisation, string Kind, string Title, string From, string To);
