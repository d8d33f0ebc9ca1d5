namespace Hatmax.Deployment.Nomad;

/// <summary>What the API takes as the registration of a job. Members are named and ordered as in the API; an absent one is null.</summary>
internal sealed record JobFile(Job Job);
