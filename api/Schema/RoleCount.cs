using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>How many entities play a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Count">How many.</param>
internal sealed record RoleCount(MemberRole Role, int Count);
